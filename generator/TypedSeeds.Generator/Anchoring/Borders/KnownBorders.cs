namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>Which offsets were asked about, and what was answered: two bits for each.</summary>
/// <remarks>An answer may take a walk over a thousand marks, and thousands of quotes may be at one place.</remarks>
internal sealed class KnownBorders(int length)
{
    private const int OffsetsOfWord = 32;

    private readonly ulong[] _bits = new ulong[(length / OffsetsOfWord) + 1];

    public bool? this[int offset]
    {
        get
        {
            var bits = (_bits[offset / OffsetsOfWord] >> (2 * (offset % OffsetsOfWord))) & 3;
            return bits == 0 ? null : bits == 3;
        }

        set => _bits[offset / OffsetsOfWord] |= (value == true ? 3UL : 1UL) << (2 * (offset % OffsetsOfWord));
    }
}
