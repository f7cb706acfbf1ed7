#include "storage/fileplace.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace zhike {

namespace {

struct SyncFolder {
    const char16_t* begin;  // how the name of the folder begins
    const char16_t* service;
};

constexpr SyncFolder kSyncFolders[] = {
    {u"Dropbox", u"Dropbox"},
    {u"OneDrive", u"OneDrive"},
    {u"Nutstore", u"坚果云"},
    {u"坚果云", u"坚果云"},
    {u"我的坚果云", u"坚果云"},
    {u"BaiduSync", u"百度同步盘"},
    {u"百度同步", u"百度同步盘"},
    {u"百度网盘同步", u"百度同步盘"},
    {u"WPS云盘", u"WPS 云盘"},
    {u"WPSDrive", u"WPS 云盘"},
    {u"iCloud", u"iCloud"},
    {u"com~apple~CloudDocs", u"iCloud"},
    {u"Google Drive", u"Google Drive"},
    {u"GoogleDrive", u"Google Drive"},
};

constexpr const char* kFarSystems[] = {"nfs", "cifs", "smb", "afs", "ncp", "9p", "ceph", "gluster", "fuse", "davfs"};

}  // namespace

QString syncServiceOf(const QString& path) {
    QString folder = QFileInfo(path).absolutePath();
    for (QString inside; folder != inside; folder = QFileInfo(folder).path()) {
        for (const SyncFolder& known : kSyncFolders)
            if (QFileInfo(folder).fileName().startsWith(QStringView(known.begin), Qt::CaseInsensitive))
                return QString::fromUtf16(known.service);
        if (QFileInfo::exists(folder + QStringLiteral("/.stfolder"))) return QStringLiteral("Syncthing");
        inside = folder;
    }
    return {};
}

bool isFarAway(const QByteArray& fileSystem, const QString& path) {
    if (path.startsWith(u"//") || path.startsWith(u"\\\\")) return true;
    if (fileSystem == "fuseblk") return false;  // a local disk of another system, NTFS or exFAT
    for (const char* name : kFarSystems)
        if (fileSystem.startsWith(name)) return true;
    return false;
}

bool isOnFarDisk(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    return isFarAway(QStorageInfo(folder).fileSystemType(), folder);
}

}  // namespace zhike
