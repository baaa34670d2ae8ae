/// <summary>Uses the corpus that TypedSeeds generated.</summary>
internal static class TypedUse
{
    public static int First() => Corpus.Statements./*document*/./*statement*/.Quote.Text.Length;

    /// <summary>Reads everything and returns what then makes an index of it.</summary>
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
}
