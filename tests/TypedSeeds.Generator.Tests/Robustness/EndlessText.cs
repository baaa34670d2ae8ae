using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>A text of one repeated letter that takes no memory, and that must not be copied as a whole.</summary>
internal sealed class EndlessText(int length) : SourceText
{
    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => length;

    public override char this[int position] => 'a';

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        Array.Fill(destination, 'a', destinationIndex, count);

    public override string ToString(TextSpan span) => span.Length < length / 2
        ? new string('a', span.Length)
        : throw new InvalidOperationException("A file that is too large was copied.");
}
