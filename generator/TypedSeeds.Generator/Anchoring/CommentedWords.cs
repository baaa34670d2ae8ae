using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Words with a comment of another language after them, which YAML takes for words. It is looked at: the sign may also divide the lines of a verse, and then words of the quote would be lost.</summary>
internal static class CommentedWords
{
    /// <summary>What to write instead; null where the document does not say the words before the comment.</summary>
    public static Hint? Explain(PieceSelector piece, SearchedDocument document) =>
        !piece.Opening.IsQuoted && ForeignComments.AfterText(piece.Opening.Text) is { } comment && document.Index.Find(TextIndex.Normalize(comment.Value).Trim(' ')).Whole.Count > 0
            ? new Hint($"; a comment begins with ' #': write {comment.Value} # {comment.Words}", new($"{comment.Value} # {comment.Words}", IsSafe: false, ProposalForm.Commented) { Label = "Write the rest as a comment" })
            : default(Hint?);
}
