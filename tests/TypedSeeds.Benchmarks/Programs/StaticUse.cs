/// <summary>Uses the corpus in hand-written static fields.</summary>
internal static class StaticUse
{
    public static int First() => Naive.Statements./*document*/_/*statement*/.Quote.Length;

    public static int All()
    {
        var length = 0;
        foreach (var statement in Naive.Statements.All)
        {
            length += statement.Quote.Length;
        }

        return length;
    }

    /// <summary>Reads every field of every statement; references are counted but not followed.</summary>
    public static int Every()
    {
        var length = 0;
        foreach (var statement in Naive.Statements.All)
        {
            length += statement.Id.Length + statement.Act.Length + statement.Mode.Length
                + statement.By.Length + statement.To.Length + statement.About.Length + statement.Renders.Length + statement.Topics.Length
                + statement.Quote.Length + (statement.Cue?.Length ?? 0) + (statement.Made?.Length ?? 0)
                + (statement.Intensity?.Length ?? 0) + (statement.Cameo?.Length ?? 0) + (statement.Summary?.Length ?? 0);
        }

        return length;
    }
}
