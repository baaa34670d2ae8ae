namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>Ordinary mistakes in the header.</summary>
internal static class HeaderMistakes
{
    public static IReadOnlyList<Repair> All { get; } =
    [
        new("seed: 1\ndocument", "document"),
        new("seed: 1", "seed: 1.0"),
        new("seed: 1", "seed:"),
        new("document:", "doc:"),
        new("id: mill\n", "id:\n"),
        new("language: en", "lang: en"),
        new("language: en", "language:"),
        new("published: 2034-06-08", "published: 08.06.2034"),
        new("published: 2034-06-08", "published: 2034.06.08"),
        new("published: 2034-06-08", "published: 08/06/2034"),
        new("published: 2034-06-08", "published: 2034-06-08T09:00"),
        new("published: 2034-06-08", "published: 2034 June 8"),
        new("published: 2034-06-08", "published: 8-6-2034"),
        new("published: 2034-06-08", "published: 08-06-2034"),
        new("published: 2034-06-08", "published: \"8 June 2034\"", "published: \"2034-06-08\""),
        new("published: 2034-06-08", "publised: 2034-06-08"),
        new("published: 2034-06-08", "published on: 2034-06-08"),
        new("published: 2034-06-08", "publish-date: 2034-06-08"),
        new("publisher: herald", "publisher: [herald]"),
        new("publisher: herald", "published-by: herald"),
        new("publisher: herald", "publisher: { name: The Orwick Herald }"),
        new("source: https://", "link: https://"),
        new("coverage: partial", "coverage: 50%"),
        new("coverage: partial", "coverage: [partial]"),
        new("coverage: partial", "coverage: partial\n  words: 300"),
    ];
}
