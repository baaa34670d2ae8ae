namespace TypedSeeds.Generator.Tests.Robustness;

internal enum Edit
{
    Insert,
    Delete,
    Replace,
    Truncate,
    DeleteLine,
    DuplicateLine,
    SwapLines,
    RepeatText,
}

/// <summary>One edit of a text. Places are fractions of its length, so that an edit fits every text and shrinks well.</summary>
/// <param name="Edit">The kind of edit.</param>
/// <param name="At">Where, from 0 to 1.</param>
/// <param name="To">The other place, if there is one.</param>
/// <param name="Length">How many characters are removed.</param>
/// <param name="Text">The inserted text.</param>
internal sealed record Mutation(Edit Edit, double At, double To, int Length, string Text)
{
    public static string Apply(string text, IEnumerable<Mutation> mutations) => mutations.Aggregate(text, (changed, mutation) => mutation.Apply(changed));

    private string Apply(string text)
    {
        var at = (int)(At * text.Length);
        var end = Math.Min(text.Length, at + Length);
        return Edit switch
        {
            Edit.Insert => text.Insert(at, Text),
            Edit.Delete => text.Remove(at, end - at),
            Edit.Replace => string.Concat(text.AsSpan(0, at), Text, text.AsSpan(end)),
            Edit.Truncate => text[..at],
            Edit.RepeatText => text.Insert(at, string.Concat(Enumerable.Repeat(Text, Length))),
            _ => ApplyToLines([.. text.Split('\n')]),
        };
    }

    private string ApplyToLines(List<string> lines)
    {
        var (at, to) = ((int)(At * lines.Count), (int)(To * lines.Count));
        switch (Edit)
        {
            case Edit.DeleteLine:
                lines.RemoveAt(at);
                break;
            case Edit.DuplicateLine:
                lines.Insert(to, lines[at]);
                break;
            default:
                (lines[at], lines[to]) = (lines[to], lines[at]);
                break;
        }

        return string.Join('\n', lines);
    }
}
