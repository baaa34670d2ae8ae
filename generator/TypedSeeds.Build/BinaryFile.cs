using System.Text;

namespace TypedSeeds.Build;

/// <summary>Files that the compiler refuses as binary (CS2015), at no place: those that are no UTF-8 and have a NUL beside another.</summary>
internal static class BinaryFile
{
    /// <summary>Pictures, archives and UTF-32 show in their first bytes what they are; a file that is read to its end costs each build as much again.</summary>
    private const int Head = 4_096;

    /// <summary>Whether the beginning of a file shows that the compiler would refuse it. A file that cannot be read is none.</summary>
    public static bool Is(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Math.Min(Head, file.Length)];
            return Is(bytes, file.Read(bytes, 0, bytes.Length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Is(byte[] bytes, int length) => HasNulls(bytes, length) && !IsUtf16(bytes, length) && !IsUtf8(bytes, length);

    private static bool HasNulls(byte[] bytes, int length)
    {
        for (var i = 1; i < length; i++)
        {
            if (bytes[i] == 0 && bytes[i - 1] == 0)
            {
                return true;
            }
        }

        return false;
    }

    // The compiler obeys the marks of UTF-16 alone.
    private static bool IsUtf16(byte[] bytes, int length) => length >= 2 && ((bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE));

    // The last character may go on after the beginning.
    private static bool IsUtf8(byte[] bytes, int length)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder().GetCharCount(bytes, 0, length, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
