using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>A file that is open in the editor. Its text counts, and not what is on the disk.</summary>
/// <param name="Uri">Its URI, as the editor writes it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Version">The version that the editor gave the text.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenBuffer(string Uri, string Path, int Version, string Text)
{
    /// <summary>The buffer after changes, each of which is to the text that those before it made.</summary>
    public OpenBuffer With(int version, IEnumerable<ContentChange> changes, PositionEncoding encoding) =>
        this with { Version = version, Text = changes.Aggregate(Text, (text, change) => Apply(text, change, encoding)) };

    private static string Apply(string text, ContentChange change, PositionEncoding encoding)
    {
        if (change.Range is not { } range)
        {
            return change.Text;
        }

        var positions = new PositionedText(text, encoding);
        var (start, end) = (positions.OffsetOf(range.Start), positions.OffsetOf(range.End));
        return string.Concat(text.AsSpan(0, Math.Min(start, end)), change.Text, text.AsSpan(Math.Max(start, end)));
    }
}
