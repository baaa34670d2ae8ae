using System.Text;

namespace TypedSeeds.Tool.Files;

/// <summary>The bytes of a file with another text. What the text does not change stays, byte for byte: a byte order mark, line endings.</summary>
internal static class ChangedText
{
    /// <summary>The new bytes; null where the old text does not give the same bytes again, because they are in no encoding of Unicode.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="file">The file, as it was read from them.</param>
    /// <param name="text">The new text.</param>
    public static byte[]? Of(byte[] bytes, CorpusFile file, string text)
    {
        var encoding = file.Encoding ?? Encoding.UTF8;
        var marked = new[] { Encoding.UTF8, encoding }.FirstOrDefault(known => bytes.AsSpan().StartsWith(known.Preamble));
        var mark = (marked?.Preamble.Length).GetValueOrDefault();
        return bytes.AsSpan(mark).SequenceEqual(encoding.GetBytes(file.Text))
            ? [.. bytes.AsSpan(0, mark), .. encoding.GetBytes(text)]
            : null;
    }
}
