using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Reads the contents of messages, each after a header with its length. What is no header is passed over, since an editor may be wrong once and right again.</summary>
/// <param name="reader">Where they are read from.</param>
/// <param name="noteMalformed">Is told what is wrong with a header.</param>
internal sealed class FrameReader(PipeReader reader, Action<string> noteMalformed)
{
    private const string LengthName = "Content-Length";

    /// <summary>No message of an editor is longer; a larger number is a mistake.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>The next content; null at the end.</summary>
    public async ValueTask<byte[]?> Next(CancellationToken cancellation)
    {
        double? length = null;
        while (await Line(cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0)
            {
                length = LengthOf(line) ?? length;
            }
            else if (length is { } known and <= MostBytes)
            {
                return await Content((int)known, cancellation).ConfigureAwait(false);
            }
            else
            {
                noteMalformed(length is null
                    ? $"A message has no header {LengthName} with a number of bytes; it is passed over."
                    : $"A message is longer by its header {LengthName} than {MostBytes / 1024 / 1024} MB; it is passed over.");
                length = null;
            }
        }

        return null;
    }

    // A number of any size is read as one: what is too long is told of as such.
    private static double? LengthOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && line.AsSpan(0, colon).Trim().Equals(LengthName, StringComparison.OrdinalIgnoreCase)
            && double.TryParse(line.AsSpan(colon + 1), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var length)
            && length >= 0
            ? length
            : null;
    }

    private async ValueTask<string?> Line(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            if (read.Buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.UTF8.GetString(read.Buffer.Slice(0, end)).TrimEnd('\r');
                reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return line;
            }

            if (read.IsCompleted)
            {
                return null;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private async ValueTask<byte[]?> Content(int length, CancellationToken cancellation)
    {
        if (length == 0)
        {
            return [];
        }

        var read = await reader.ReadAtLeastAsync(length, cancellation).ConfigureAwait(false);
        if (read.Buffer.Length < length)
        {
            return null;
        }

        var content = read.Buffer.Slice(0, length);
        var bytes = content.ToArray();
        reader.AdvanceTo(content.End);
        return bytes;
    }
}
