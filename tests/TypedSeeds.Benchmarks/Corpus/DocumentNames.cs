using System.Globalization;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The ids of a made corpus. They depend on numbers alone, so a document can refer to one that is not made yet.</summary>
internal static class DocumentNames
{
    public static string Of(int document) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pick(Vocabularies.Cities, document, 7)}-{Pick(Vocabularies.Formats, document, 3)}-{document}");

    public static string ActOf(int document, int statement) => Pick(Vocabularies.Acts, document * 31, statement * 11);

    public static string StatementOf(int document, int statement) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ActOf(document, statement)}-{Pick(Vocabularies.Subjects, document * 5, statement * 7)}-{statement + 1}");

    /// <summary>The C# name of an id.</summary>
    public static string CSharp(string id) => string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Pick(string[] words, int first, int second) => words[(first + second) % words.Length];
}
