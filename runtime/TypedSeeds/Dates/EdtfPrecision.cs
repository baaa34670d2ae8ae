namespace TypedSeeds;

// The file is named Edtf…, because the generator compiles the files with this prefix, and only those.

/// <summary>The smallest part of a date that its text names, from the coarsest to the finest.</summary>
/// <remarks>
/// The term is EDTF's: an unspecified digit keeps the precision of its position. <c>2024-XX</c> is one month of 2024, and
/// <c>201X</c> one year of the 2010s. <c>HasUnspecifiedDigits</c> says that it is not known which.
/// </remarks>
#if NET // The generator is compiled without System.Text.Json.
[System.Text.Json.Serialization.JsonConverter(typeof(Json.VocabularyJsonConverter<DatePrecision>))]
#endif
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
