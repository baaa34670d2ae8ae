using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The least that finding quotes can be: each by an ordinal search from where the last one was found.</summary>
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
