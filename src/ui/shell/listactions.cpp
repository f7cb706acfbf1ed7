#include "ui/shell/listactions.h"

namespace zhike {

void ListActions::add(const char* id, Text title, const char* icon, const QKeySequence& key, std::function<void()> run,
                      std::function<bool()> enabled) {
    m_actions.add({.id = QString::fromLatin1(id),
                   .title = std::move(title),
                   .section = m_section,
                   .icon = QString::fromLatin1(icon),
                   .keys = {key},
                   .scope = Scope::List,
                   .run = std::move(run),
                   .enabled = std::move(enabled)},
                  &m_list);
}

void ListActions::addMoves(const QString& prefix, const std::function<void(int)>& moveBy,
                           std::function<void()> toggle) {
    const auto move = [&](const char* name, Text title, Qt::Key key, int step) {
        m_actions.add({.id = prefix + QLatin1String(name),
                       .title = std::move(title),
                       .section = m_section,
                       .keys = {key},
                       .scope = Scope::List,
                       .run = [moveBy, step] { moveBy(step); },
                       .repeats = true},
                      &m_list);
    };
    move(".down", ZTEXT("Next row"), Qt::Key_J, 1);
    move(".up", ZTEXT("Previous row"), Qt::Key_K, -1);
    const QByteArray id = (prefix + QLatin1String(".toggle")).toLatin1();
    add(id.constData(), ZTEXT("Select or deselect the row"), "", Qt::Key_X, std::move(toggle));
}

}  // namespace zhike
