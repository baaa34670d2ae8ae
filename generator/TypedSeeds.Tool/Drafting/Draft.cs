using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Drafting;

/// <summary>What <c>new</c> writes.</summary>
/// <param name="Text">The whole annotation; empty if there is a problem.</param>
/// <param name="Sentences">How many sentences nothing quotes yet.</param>
/// <param name="Problem">Why there is no draft; null if there is one.</param>
internal sealed record Draft(string Text, int Sentences, string? Problem)
{
    /// <summary>With what the ids of rules about quotes begin.</summary>
    private const string OfQuotes = "SEED3";

    /// <summary>Why the first line names no schema; empty where nothing is amiss.</summary>
    public string NoSchema { get; init; } = string.Empty;

    /// <summary>Whether it holds nothing that was there before.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What is added to an annotation that is there, in words.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>No draft.</summary>
    public static Draft None(string problem) => new(string.Empty, 0, problem);

    /// <summary>Makes an annotation without errors; errors of the document are reported as <c>check</c> reports them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withStatements">Whether each sentence gets an entry.</param>
    public static Draft Of(DraftedDocument document, bool withStatements)
    {
        var text = document.File.Text;
        var sentences = Generator.Anchoring.Sentences.Find(text);
        // An id that is made of words may be one that no entry can have. Each text is made once, for all ids that the document is tried with.
        Lazy<string?>[] entries = withStatements
            ? [new(() => Statements(namesByWords: true)), new(() => Statements(namesByWords: false))]
            : [new((string?)null)];
        string? first = null;
        foreach (var id in document.Ids)
        {
            foreach (var statements in entries)
            {
                var draft = DraftWriter.Of(document.FactsWith(id), document.Schema.Text, text, sentences, statements.Value);
                if (document.ErrorIn(document.Check(new(document.AnnotationFile, InputRole.Annotation, draft)), static _ => true, withStatements) is not { } problem)
                {
                    return new(draft, sentences.Count, null) { NoSchema = document.Schema.Missing, IsWhole = true };
                }

                first ??= problem.Message;
                if (problem.Rule.Id.StartsWith(OfQuotes, StringComparison.Ordinal))
                {
                    // It is in the document: no other id helps, and each one that is tried takes another check of all sentences.
                    return None(first);
                }
            }
        }

        return None(first!);

        string Statements(bool namesByWords) =>
            StatementDrafts.NewSection + StatementDrafts.Of(text, sentences, static sentence => !sentence.IsHeading, namesByWords, GivenDefaults.None, []);
    }
}
