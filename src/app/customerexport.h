#pragma once

#include "app/exchange/recordexport.h"
#include "app/lookup.h"
#include "app/work.h"

namespace zhike {

// How an export shows phones, e-mail addresses and WeChat ids: 138 **** 5678, or whole.
enum class ContactsShown { Masked, Whole };

struct ExportRequest {
    QString path;  // .csv .xlsx .json; what stands there is replaced when the new file is whole
    CustomerQuery query;
    ContactsShown contacts = ContactsShown::Masked;
    ExportLayout layout = ExportLayout::Full;
    const std::atomic_bool* cancelled = nullptr;
    std::function<void(qint64 done, qint64 total)> progress = {};  // customers
};

// The columns of an export: the fields of a customer and his primary contact. Who referred whom is left out; rows could
// name somebody who stands further down.
[[nodiscard]] QStringList exportFieldNames();

// Writes customers to a file that importing reads back without a difference: all these fields with values as codes, or
// the columns of 表1; tags and people by name, several contacts as lines of a cell. Returns how many.
[[nodiscard]] Result<int> exportCustomers(Repositories& data, const Clock& clock, const ExportRequest& request);

// Whether this person may export whole contacts (domain.md §15: with a reason; never service or tech).
[[nodiscard]] Done mayExportWhole(const User& actor, const QString& reason);

// Leaves in the history that somebody exported the whole contacts of so many customers, and why.
[[nodiscard]] Done recordWholeExport(Work& work, int customers, const QString& reason);

}  // namespace zhike
