/// <summary>Uses the corpus that stands in hand-written static fields.</summary>
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
}
