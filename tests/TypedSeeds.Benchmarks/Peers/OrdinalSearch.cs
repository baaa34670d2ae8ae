using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The lower bound of finding quotes: an ordinal search for each, from the place of the last one.</summary>
internal static class OrdinalSearch
{
    public const string Name = "ordinal IndexOf from the last hit";

    public static void Run(MadeDocument document)
    {
        var position = 0;
        foreach (var statement in document.Statements)
        {
            position = document.Text.Content.IndexOf(statement.Quote.Words, position, StringComparison.Ordinal);
            if (position < 0)
            {
                throw new InvalidOperationException($"The document does not say: {statement.Quote.Words}");
            }
        }
    }
}
