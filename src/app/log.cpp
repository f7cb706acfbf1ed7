#include "app/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace zhike {

namespace {

constexpr size_t kBytes = 1 << 20;
constexpr size_t kFiles = 2;  // besides the newest

std::shared_ptr<spdlog::logger> logger;
QtMessageHandler otherwise = nullptr;

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg: return spdlog::level::debug;
        case QtWarningMsg: return spdlog::level::warn;
        case QtCriticalMsg:
        case QtFatalMsg: return spdlog::level::err;
        case QtInfoMsg: break;
    }
    return spdlog::level::info;
}

// Only what the program itself says is kept: messages of libraries may hold values.
void take(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (qstrcmp(context.category, programLog().categoryName()) == 0)
        logger->log(levelOf(type), message.toUtf8().constData());
    else if (otherwise != nullptr)
        otherwise(type, context, message);
}

}  // namespace

QString LogFile::pathFor(const QString& program) {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("zhike/log/%1.log").arg(program));
}

LogFile::LogFile(const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    try {
        auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(),
                                                                           kBytes, kFiles);
        logger = std::make_shared<spdlog::logger>("zhike", std::move(file));
    } catch (const spdlog::spdlog_ex&) {
        return;
    }
    logger->set_pattern("%Y-%m-%d %H:%M:%S.%e%z %P %l %v");
    logger->flush_on(spdlog::level::info);
    QLoggingCategory::setFilterRules(QStringLiteral("zhike.info=true\nzhike.warning=true"));
    m_before = otherwise = qInstallMessageHandler(take);
    qCInfo(programLog, "%s %s started", qPrintable(QCoreApplication::applicationName()),
           qPrintable(QCoreApplication::applicationVersion()));
}

LogFile::~LogFile() {
    if (!logger) return;
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules({});
    logger.reset();
}

}  // namespace zhike
