namespace TypedSeeds;

// In a file of the parser, not in one of its own name, because the generator compiles the parser's files and only those.

/// <summary>The smallest part of a date that its text names, from the coarsest to the finest.</summary>
/// <remarks>
/// The term is that of EDTF: an unspecified digit keeps the precision of its place. <c>2024-XX</c> is one month of 2024,
/// <c>201X</c> one year of the 2010s; that nobody says which is told by <c>HasUnspecifiedDigits</c>.
/// </remarks>
public enum DatePrecision
{
    /// <summary>There is no date.</summary>
    None,

    /// <summary>A year: <c>2024</c>, <c>201X</c>, <c>Y170000002</c>.</summary>
    Year,

    /// <summary>A season of a year: <c>2024-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2024-11</c>, <c>2024-XX</c>.</summary>
    Month,

    /// <summary>A day, with or without a time: <c>2024-11-01</c>, <c>2024-11-XX</c>, <c>2024-11-01T10:00:00Z</c>.</summary>
    Day,
}
