/// <summary>Uses the corpus that TypedSeeds generated.</summary>
internal static class TypedUse
{
    public static int First() => Corpus.Statements./*document*/./*statement*/.Quote.Text.Length;

    /// <summary>Reads everything, and returns a function that then builds an index.</summary>
    public static System.Func<int> Index()
    {
        All();
        return static () => Corpus.Statements.ByParty(Corpus.Parties.Canada).Count;
    }

    public static int All()
    {
        var length = 0;
        foreach (var statement in Corpus.Statements.All)
        {
            length += statement.Quote.Text.Length;
        }

        return length;
    }

    /// <summary>Reads every field of every statement; references are counted but not followed.</summary>
    public static int Every()
    {
        var length = 0;
        foreach (var statement in Corpus.Statements.All)
        {
            length += statement.Id.Length + (int)statement.Act + (int)statement.Mode
                + statement.By.Count + statement.To.Count + statement.About.Count + statement.Renders.Count + statement.Topics.Count
                + statement.Quote.Text.Length + (statement.Cue?.Text.Length ?? 0) + (statement.Made?.ToString().Length ?? 0)
                + (statement.Intensity?.Length ?? 0) + statement.Codes.Count + (statement.Summary?.Length ?? 0);
        }

        return length;
    }
}
