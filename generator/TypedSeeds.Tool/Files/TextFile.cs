using System.Text;
using TypedSeeds.Build;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>Reads the text of a file as the compiler does.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encodings that a byte order mark can announce.</summary>
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Reads a file by its byte order mark, or else as strict UTF-8, or else as UTF-8 with U+FFFD for invalid bytes.</summary>
    /// <exception cref="IOException">The file cannot be read, or is a link that leads out.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (string Text, Encoding Encoding) Read(string path) => Decode(ReadBytes(path));

    /// <summary>The same of a file whose links were looked at when its folder was listed, or of a package, which may be anywhere.</summary>
    /// <inheritdoc cref="Read"/>
    public static (string Text, Encoding Encoding) ReadListed(string path) => Decode(ReadListedBytes(path));

    /// <summary>Reads the bytes of a file, even while an editor has it open.</summary>
    /// <exception cref="IOException">The file cannot be read, or is a link that leads out.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        LinkOut.RefuseToRead(path);
        return ReadListedBytes(path);
    }

    /// <summary>The same of a file whose links were looked at.</summary>
    /// <inheritdoc cref="ReadBytes(string)"/>
    public static byte[] ReadListedBytes(string path) => ReadBytes(path, Limits.FileBytes);

    /// <summary>Reads the bytes of a file that has no more than some.</summary>
    /// <exception cref="IOException">The file cannot be read, or is larger.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadBytes(string path, int most)
    {
        using var file = Open(path);
        return file is null ? []
            : file.Length > most ? throw new IOException(ReadFailure.TooLargeFor(most))
            : Bytes(file, (int)file.Length);
    }

    /// <summary>Reads the text of the first bytes of a file whose links were looked at.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static string ReadStart(string path, int most)
    {
        using var file = Open(path);
        return file is null ? string.Empty : Decode(Bytes(file, (int)Math.Min(file.Length, most))).Text;
    }

    // Null where the file has no content. To open a pipe would wait for somebody to write into it. A pipe has no length, and neither has such a file.
    private static FileStream? Open(string path) =>
        new FileInfo(path) is not { Exists: true } info || LengthOf(info) > 0 ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
        : SpecialFile.Is(path) ? throw new IOException(ReadFailure.Special)
        : null;

    private static byte[] Bytes(FileStream file, int count)
    {
        var bytes = new byte[count];
        file.ReadExactly(bytes);
        return bytes;
    }

    public static (string Text, Encoding Encoding) Decode(byte[] bytes)
    {
        var marked = Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble));
        var content = bytes.AsSpan((marked?.Preamble.Length).GetValueOrDefault());
        if (marked is not null and not UTF8Encoding)
        {
            return (marked.GetString(content), marked);
        }

        try
        {
            return (Strict.GetString(content), Strict);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.UTF8.GetString(content), Encoding.UTF8);
        }
    }

    private static long LengthOf(FileInfo file) => file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
}
