namespace TypedSeeds.Generator.Values;

/// <summary>A value of each code unit, spread out for text of which every character is asked.</summary>
/// <remarks>A document has characters of few scripts, so a page of 256 is worked out when the first of them is asked. Two threads may do so; they write the same.</remarks>
/// <typeparam name="T">The values.</typeparam>
/// <param name="valueOf">The value of a code unit.</param>
internal sealed class CodeUnitTable<T>(Func<char, T> valueOf)
{
    private const int PageBits = 8;
    private const int PageLength = 1 << PageBits;

    private readonly T[]?[] _pages = new T[]?[(char.MaxValue + 1) / PageLength];

    /// <summary>The value of a code unit.</summary>
    public T this[char unit] => (_pages[unit >> PageBits] ?? Page(unit >> PageBits))[unit & (PageLength - 1)];

    private T[] Page(int number)
    {
        var page = new T[PageLength];
        for (var i = 0; i < PageLength; i++)
        {
            page[i] = valueOf((char)((number << PageBits) + i));
        }

        return _pages[number] = page;
    }
}
