#include "cli/progressbar.h"

#include "cli/terminal.h"

namespace zhike {

namespace {

constexpr int kWidth = 40;

}  // namespace

ProgressBar::ProgressBar(const Output& output, Text what)
    : m_stream(!output.isQuiet() && isTerminal(output.err()) ? output.err() : nullptr), m_what(what.translated()) {}

ProgressBar::~ProgressBar() {
    if (m_stream == nullptr || m_percent < 0) return;
    std::fputs("\r\x1b[K", m_stream);
    std::fflush(m_stream);
}

void ProgressBar::show(qint64 done, qint64 total) {
    const int percent = total > 0 ? int(done * 100 / total) : 0;
    if (m_stream == nullptr || percent == m_percent) return;
    m_percent = percent;
    const int filled = percent * kWidth / 100;
    const QString line = QStringLiteral("\r%1 [%2%3] %4 %")
                             .arg(m_what, QString(filled, u'#'), QString(kWidth - filled, u' '))
                             .arg(percent, 3);
    std::fputs(line.toUtf8().constData(), m_stream);
    std::fflush(m_stream);
}

}  // namespace zhike
