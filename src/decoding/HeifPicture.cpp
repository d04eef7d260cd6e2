// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/HeifPicture.h"

#include "decoding/HeifBoxes.h"
#include "decoding/PictureOrientation.h"

#include <QColorSpace>
#include <QLibrary>
#include <QtEndian>
#include <libheif/heif.h>
#include <memory>

namespace chitai {

namespace {

/// libheif, loaded when the first such picture comes: it brings four codecs along, which would cost
/// every start of the program time and memory.
struct HeifLibrary
{
    HeifLibrary() { isThere = library.load() && resolveAll(); }

    template <typename Function>
    bool resolve(Function *&function, const char *name)
    {
        function = reinterpret_cast<Function *>(library.resolve(name));
        return function != nullptr;
    }
    bool resolveAll();

    QLibrary library{QStringLiteral("heif"), 1};
    bool isThere = false;
    decltype(heif_context_alloc) *contextAlloc = nullptr;
    decltype(heif_context_free) *contextFree = nullptr;
    decltype(heif_context_read_from_memory_without_copy) *read = nullptr;
    decltype(heif_context_get_primary_image_handle) *primaryImage = nullptr;
    decltype(heif_image_handle_release) *handleRelease = nullptr;
    decltype(heif_image_handle_get_width) *width = nullptr;
    decltype(heif_image_handle_get_height) *height = nullptr;
    decltype(heif_image_handle_has_alpha_channel) *hasAlpha = nullptr;
    decltype(heif_image_handle_get_raw_color_profile_size) *profileSize = nullptr;
    decltype(heif_image_handle_get_raw_color_profile) *profile = nullptr;
    decltype(heif_image_handle_get_list_of_metadata_block_IDs) *metadataIds = nullptr;
    decltype(heif_image_handle_get_metadata_size) *metadataSize = nullptr;
    decltype(heif_image_handle_get_metadata) *metadata = nullptr;
    decltype(heif_decode_image) *decode = nullptr;
    decltype(heif_image_release) *imageRelease = nullptr;
    decltype(heif_image_get_width) *imageWidth = nullptr;
    decltype(heif_image_get_height) *imageHeight = nullptr;
    decltype(heif_image_get_plane_readonly) *plane = nullptr;
};

bool HeifLibrary::resolveAll()
{
    return resolve(contextAlloc, "heif_context_alloc") && resolve(contextFree, "heif_context_free")
        && resolve(read, "heif_context_read_from_memory_without_copy")
        && resolve(primaryImage, "heif_context_get_primary_image_handle")
        && resolve(handleRelease, "heif_image_handle_release")
        && resolve(width, "heif_image_handle_get_width")
        && resolve(height, "heif_image_handle_get_height")
        && resolve(hasAlpha, "heif_image_handle_has_alpha_channel")
        && resolve(profileSize, "heif_image_handle_get_raw_color_profile_size")
        && resolve(profile, "heif_image_handle_get_raw_color_profile")
        && resolve(metadataIds, "heif_image_handle_get_list_of_metadata_block_IDs")
        && resolve(metadataSize, "heif_image_handle_get_metadata_size")
        && resolve(metadata, "heif_image_handle_get_metadata")
        && resolve(decode, "heif_decode_image") && resolve(imageRelease, "heif_image_release")
        && resolve(imageWidth, "heif_image_get_width")
        && resolve(imageHeight, "heif_image_get_height")
        && resolve(plane, "heif_image_get_plane_readonly");
}

const HeifLibrary &heif()
{
    static const HeifLibrary library;
    return library;
}

struct HeifDeleter
{
    void operator()(heif_context *context) const { heif().contextFree(context); }
    void operator()(heif_image_handle *handle) const { heif().handleRelease(handle); }
    void operator()(heif_image *image) const { heif().imageRelease(image); }
};

template <typename Type>
using HeifPointer = std::unique_ptr<Type, HeifDeleter>;

tl::unexpected<DecodeRefusal> problemOf(const heif_error &error)
{
    if (error.code == heif_error_Unsupported_filetype
        || error.code == heif_error_Unsupported_feature
        || error.code == heif_error_Plugin_loading_error) {
        return tl::unexpected(DecodeRefusal{DecodeProblem::NoCodec});
    }
    if (error.code == heif_error_Memory_allocation_error)
        return tl::unexpected(DecodeRefusal{DecodeProblem::TooManyPixels});
    return tl::unexpected(DecodeRefusal{DecodeProblem::Damaged});
}

QColorSpace coloursOf(const heif_image_handle *handle)
{
    QByteArray profile(qsizetype(heif().profileSize(handle)), '\0');
    if (profile.isEmpty() || heif().profile(handle, profile.data()).code != heif_error_Ok)
        return {};
    return QColorSpace::fromIccProfile(profile);
}

/// The TIFF structure of its EXIF data; empty without.
QByteArray exifOf(const heif_image_handle *handle)
{
    heif_item_id id = 0;
    if (heif().metadataIds(handle, "Exif", &id, 1) < 1)
        return {};
    constexpr size_t largest = 1024 * 1024;
    const size_t size = heif().metadataSize(handle, id);
    if (size <= 4 || size > largest)
        return {};
    QByteArray bytes(qsizetype(size), '\0');
    if (heif().metadata(handle, id, bytes.data()).code != heif_error_Ok)
        return {};
    // ISO/IEC 23008-12, A.2.1: first how far behind these four bytes the header is.
    const quint32 before = qFromBigEndian<quint32>(bytes.constData());
    return before <= size - 4 ? bytes.sliced(4 + qsizetype(before)) : QByteArray();
}

QImage copied(const heif_image *image, bool hasAlpha)
{
    int stride = 0;
    const uint8_t *pixels = heif().plane(image, heif_channel_interleaved, &stride);
    if (!pixels)
        return {};
    return QImage(pixels, heif().imageWidth(image, heif_channel_interleaved),
                  heif().imageHeight(image, heif_channel_interleaved), stride,
                  hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888)
        .copy();
}

} // namespace

tl::expected<QImage, DecodeRefusal> readHeif(const QByteArray &bytes, const PictureBounds &bounds,
                                             const LargeTurn &turn)
{
    if (!heif().isThere)
        return tl::unexpected(DecodeRefusal{DecodeProblem::NoCodec});
    const HeifPointer<heif_context> context(heif().contextAlloc());
    heif_error error = heif().read(context.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return problemOf(error);
    heif_image_handle *opened = nullptr;
    error = heif().primaryImage(context.get(), &opened);
    const HeifPointer<heif_image_handle> handle(opened);
    if (error.code != heif_error_Ok)
        return problemOf(error);
    const QSize size(heif().width(handle.get()), heif().height(handle.get()));
    if (!bounds.hold(size))
        return tl::unexpected(DecodeRefusal{DecodeProblem::TooManyPixels, size});
    if (const qint64 bytesNeeded = qint64(size.width()) * size.height() * 4;
        bytesNeeded > largePictureBytes && turn)
        turn(bytesNeeded);
    const bool hasAlpha = heif().hasAlpha(handle.get()) != 0;
    heif_image *decoded = nullptr;
    // Turned and cut as the file's own boxes say, which libheif does by itself; at 8 bits.
    error = heif().decode(handle.get(), &decoded, heif_colorspace_RGB,
                          hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB,
                          nullptr);
    const HeifPointer<heif_image> image(decoded);
    if (error.code != heif_error_Ok)
        return problemOf(error);
    QImage picture = copied(image.get(), hasAlpha);
    if (picture.isNull())
        return problemOf({heif_error_Memory_allocation_error, heif_suberror_Unspecified, ""});
    picture.setColorSpace(coloursOf(handle.get()));
    // Where there are such boxes EXIF only repeats them (ISO/IEC 23000-22); programs that
    // copied it from a JPEG wrote none.
    return turnsByBoxes(bytes) ? picture
                               : turned(picture, exifTransformation(exifOf(handle.get())));
}

} // namespace chitai
