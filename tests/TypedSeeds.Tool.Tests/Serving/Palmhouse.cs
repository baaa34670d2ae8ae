using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>A text and a right annotation of it, in which a test writes one mistake.</summary>
internal static class Palmhouse
{
    public const string Report = "seeds/report.txt";
    public const string Annotation = "seeds/report.yaml";

    public const string Text = """
        The Halden Garden will reopen its Palm House on 2 June 2029, its director, Maren Berg, announced on Monday.

        It was closed after the storm of 9 November 2027. “We did not expect the frame to survive the winter,” Berg told reporters.

        Tomas Rekdal, who speaks for the Friends, criticized the council for having waited eleven months. The council rejected the charge. “That is the law, and we will not apologize for obeying it,” said councillor Aino Virtanen.

        Virtanen promised that the garden will receive a grant every two years for its roof, unless the budget committee decides otherwise. They thanked the gardeners, and said that they would come again.

        The report warns that panes of the old type may not withstand the next storm. Visitors waited for the remaining tickets. “We do not accuse anyone of fraud,” Rekdal added. We did our part.

        """;

    public const string Right = """
        seed: 1
        document: { id: report, language: en, published: 2029-05-14 }
        parties:
          garden: { kind: organization, name: Halden Garden, aliases: [the garden] }
          maren-berg:
            kind: person
            name: Maren Berg
            offices: [{ title: director, of: garden }]
          tomas-rekdal: { kind: person, name: Tomas Rekdal }
          council: { kind: organization, name: The city council of Halden }
          aino-virtanen: { kind: person, name: Aino Virtanen, part-of: council }
        topics:
          repair: { name: The repair }
          glass: { name: Laminated glass }
        events:
          storm: { name: The storm, date: 2027-11-09, certainty: happened, quotes: [the storm of 9 November 2027] }
        statements:
          survived: { act: state, by: [maren-berg], mode: quoted, quote: We did not expect the frame to survive the winter }
          criticize-delay: { act: criticize, by: [tomas-rekdal], to: [council], mode: reported, quote: criticized the council for having waited eleven months, topics: [repair, glass] }
          reject-charge: { act: reject, by: [council], mode: reported, quote: The council rejected the charge }
          not-apologize: { act: refuse, by: [aino-virtanen], mode: quoted, quote: we will not apologize for obeying it }
          grant: { act: commit, by: [aino-virtanen], to: [garden], mode: reported, quote: "the garden will receive a grant every two years for its roof, unless the budget committee decides otherwise", cue: promised }
          warn-panes: { act: warn, by: [], mode: reported, quote: panes of the old type may not withstand the next storm, cue: warns }
          no-accusation: { act: deny, by: [tomas-rekdal], mode: quoted, quote: We do not accuse anyone of fraud }
        agreements:
          roof: { parties: [garden, council], status: committed, summary: The garden receives a grant., stated-in: [grant], every: P2Y }

        """;

    /// <summary>The titles of the actions at some words, after one part of the annotation is another one.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Actions(string right, string wrong, string at, string? rule = null)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        using var folder = new TemporaryFolder().With(Report, Text).With(Annotation, Right.Replace(right, wrong, StringComparison.Ordinal));
        await using var editor = await Editor.Start(folder.Path);
        var version = await editor.Open(Annotation);
        if (rule is not null)
        {
            Assert.Contains(await editor.DiagnosticsOf(Annotation, version), problem => problem.Code == rule);
        }

        return await Actions(editor, Annotation, editor.RangeOf(Annotation, at));
    }

    /// <summary>The actions for a range.</summary>
    public static Task<IReadOnlyList<CodeAction>> Actions(Editor editor, string path, PositionRange range) =>
        editor.Ask<IReadOnlyList<CodeAction>>("textDocument/codeAction", new { textDocument = new { uri = editor.UriOf(path) }, range, context = new { diagnostics = Array.Empty<object>() } });
}
