#include "app/choices.h"

namespace zhike {

namespace {

constexpr int kAfterTheSeeded = 1000;

}  // namespace

Result<Choice> addChoice(Work& work, const QString& list, const QString& label) {
    Choice choice;
    choice.list = list;
    choice.code = list + u'_' + QString::number(work.changes().newKey(), 36);
    choice.zh = choice.en = label;
    choice.position = kAfterTheSeeded;
    if (const Done saved = work.data.choices.save(choice); !saved) return saved.error();
    return choice;
}

}  // namespace zhike
