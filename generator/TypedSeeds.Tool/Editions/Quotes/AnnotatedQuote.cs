using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Editions.Quotes;

/// <summary>A quote of an annotation, of any field of any kind.</summary>
/// <param name="File">The file.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Field">The field, with that whose source it is.</param>
/// <param name="Pieces">Its pieces, in their order.</param>
internal sealed record AnnotatedQuote(CheckedFile File, EntryKey Entry, string Field, IReadOnlyList<QuotePiece> Pieces)
{
    /// <summary>The token that it begins with.</summary>
    public int Token => Pieces[0].Selector.Opening.Token;

    /// <summary>The tokens at which a check may tell that it is not found.</summary>
    public IEnumerable<int> Tokens => Pieces.SelectMany(static piece => new[] { piece.Selector.Opening, piece.Selector.End, piece.Selector.Prefix, piece.Selector.Suffix }
        .OfType<ScalarNode>().Select(static node => node.Token).Append(piece.Selector.LineToken).Append(piece.Node.Token)).Where(static token => token > 0);

    /// <summary>Where it is in the annotation.</summary>
    public FilePlace Place => new(File.Source.FilePath, File.Positions.SpanOf(Token));
}
