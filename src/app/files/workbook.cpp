#include "app/files/workbook.h"

#include <QHash>

#include <algorithm>

namespace zhike {

namespace {

constexpr size_t kMostStrings = 16'000'000;
constexpr size_t kMostFormats = 65'536;  // Excel's own limit is 65,490 cell formats

struct Relation {
    QString type;  // last word of its URI: "worksheet", "sharedStrings"
    QString part;
};

// A target is relative to xl/ or, with a slash, to the package.
QString partOfTarget(QStringView target) {
    return target.startsWith(u'/') ? target.mid(1).toString() : QStringLiteral("xl/") + target.toString();
}

Result<QHash<QString, Relation>> readRelations(ZipPackage& package) {
    QHash<QString, Relation> relations;
    XmlPart part(package, QStringLiteral("xl/_rels/workbook.xml.rels"));
    while (part.next()) {
        if (!part.isStart(u"Relationship") || part.attribute(u"TargetMode") == u"External") continue;
        const QString type = part.attribute(u"Type").toString().section(u'/', -1);
        relations.insert(part.attribute(u"Id").toString(), {type, partOfTarget(part.attribute(u"Target"))});
    }
    if (auto end = part.end(); !end) return end.error();
    return relations;
}

CellFormat formatOf(int id, const QHash<int, CellFormat>& custom) {
    const auto found = custom.constFind(id);
    return found != custom.constEnd() ? *found : builtInFormat(id);
}

Result<std::vector<CellFormat>> readFormats(ZipPackage& package, const QString& name) {
    QHash<int, CellFormat> custom;
    std::vector<CellFormat> formats;
    bool inCellFormats = false;
    XmlPart part(package, name);
    while (part.next()) {
        if (part.name() == u"cellXfs") inCellFormats = part.isStart();
        if (part.isStart(u"numFmt") && custom.size() < qsizetype(kMostFormats)) {
            custom.insert(part.attribute(u"numFmtId").toInt(), formatOfCode(part.attribute(u"formatCode")));
        } else if (part.isStart(u"xf") && inCellFormats && formats.size() < kMostFormats) {
            formats.push_back(formatOf(part.attribute(u"numFmtId").toInt(), custom));
        }
    }
    if (auto end = part.end(); !end) return end.error();
    return formats;
}

// ECMA-376 part 1, 22.9.2.19: _xHHHH_ stands for the UTF-16 unit HHHH.
QString unescaped(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const QStringView mark = QStringView(text).mid(i, 7);
        if (mark.size() == 7 && mark.startsWith(u"_x") && mark.back() == u'_') {
            const ushort unit = mark.mid(2, 4).toUShort(&ok, 16);
            if (ok) out += QChar(unit);
        }
        if (ok)
            i += 6;
        else
            out += text.at(i);
    }
    return out;
}

bool isTrue(QStringView value) {
    return value == u"1" || value == u"true";
}

}  // namespace

Result<Workbook> Workbook::read(ZipPackage& package) {
    const auto relations = readRelations(package);
    if (!relations) return relations.error();
    Workbook workbook;
    XmlPart part(package, QStringLiteral("xl/workbook.xml"));
    while (part.next()) {
        if (part.isStart(u"workbookPr")) workbook.from1904 = isTrue(part.attribute(u"date1904"));
        if (!part.isStart(u"sheet")) continue;
        QStringView id = part.attribute(u"id");
        if (id.isEmpty()) id = part.attribute(u"r:id");
        const Relation relation = relations->value(id.toString());
        if (relation.type != u"worksheet") continue;
        const QStringView state = part.attribute(u"state");
        workbook.sheets.push_back(
            {{part.attribute(u"name").toString(), !state.isEmpty() && state != u"visible"}, relation.part});
    }
    if (auto end = part.end(); !end) return end.error();
    for (const Relation& relation : *relations) {
        if (!package.has(relation.part)) continue;
        if (relation.type == u"sharedStrings") workbook.stringsPart = relation.part;
        if (relation.type != u"styles") continue;
        auto formats = readFormats(package, relation.part);
        if (!formats) return formats.error();
        workbook.formats = *std::move(formats);
    }
    return workbook;
}

Result<SharedStrings> SharedStrings::read(ZipPackage& package, const QString& name, int mostCharacters) {
    SharedStrings strings;
    if (name.isEmpty()) return strings;
    XmlPart part(package, name);
    while (part.next()) {
        if (!part.isStart(u"si")) continue;
        const QString text = readRuns(part, mostCharacters);
        if (text.size() > mostCharacters) failTooLong(part, package.fileName(), mostCharacters);
        strings.m_text += text.toUtf8();
        strings.m_ends.push_back(quint32(strings.m_text.size()));
        if (strings.m_ends.size() > kMostStrings) {
            part.fail(
                fileError({ZTEXT("“%1” holds more texts than a workbook can. It is not read."), {package.fileName()}}));
        }
    }
    if (auto end = part.end(); !end) return end.error();
    return strings;
}

QString SharedStrings::at(qsizetype index) const {
    const quint32 from = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QString::fromUtf8(m_text.constData() + from, m_ends[size_t(index)] - from);
}

QString readRuns(XmlPart& part, int mostCharacters) {
    const int outside = part.depth();
    int phonetic = 0;  // depth of the phonetic run we are in, 0 outside
    bool inText = false;
    QString text;
    while (part.next() && !(part.isEnd() && part.depth() == outside)) {
        if (part.isStart()) {
            inText = part.name() == u"t" && phonetic == 0;
            if (part.name() == u"rPh" && phonetic == 0) phonetic = part.depth();
        } else if (part.isEnd()) {
            inText = false;
            if (part.depth() == phonetic) phonetic = 0;
        } else if (inText && part.isText() && text.size() <= mostCharacters) {
            text += part.text();
        }
    }
    return text.contains(QLatin1String("_x")) ? unescaped(text) : text;
}

void failTooLong(XmlPart& part, const QString& fileName, int mostCharacters) {
    part.fail(fileError({ZTEXT("“%1” has a field longer than %2 characters. It is not read."),
                         {fileName, QString::number(mostCharacters)}}));
}

}  // namespace zhike
