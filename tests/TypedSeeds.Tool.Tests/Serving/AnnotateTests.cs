using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>A sentence of a document becomes an entry whose values are those that the sentence tells.</summary>
public sealed class AnnotateTests
{
    private static readonly string Empty = Palmhouse.Right[..Palmhouse.Right.IndexOf("statements:", StringComparison.Ordinal)];

    [Theory]
    [InlineData("“We did not expect the frame to survive the winter,” Berg told reporters.", "  did-not-expect-frame-survive:\n    act: todo\n    by: [todo]\n    mode: quoted\n    quote: \"We did not expect the frame to survive the winter\"\n    cue: told\n")]
    [InlineData("“We do not accuse anyone of fraud,” Rekdal added.", "    mode: quoted\n    quote: \"We do not accuse anyone of fraud\"\n    cue: added\n")]
    [InlineData("The council rejected the charge.", "  council-rejected-charge:\n    act: todo\n    by: [todo]\n    mode: todo\n    quote: \"The council rejected the charge.\"\n")]
    public async Task What_somebody_says_is_quoted_without_its_marks(string sentence, string after)
    {
        using var folder = new TemporaryFolder().With(Palmhouse.Report, Palmhouse.Text).With(Palmhouse.Annotation, Empty);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Palmhouse.Report);
        await editor.Open(Palmhouse.Annotation);

        await Take(editor, sentence, "Annotate it");

        Assert.Contains(after, editor.TextOf(Palmhouse.Annotation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Aino Virtanen", "Add the party 'aino-virtanen'", "  aino-virtanen:\n    kind: person\n    name: Aino Virtanen\n")]
    [InlineData("2 June 2029", "Add an event on 2029-06-02", "  event-2029-06-02:\n    name: todo\n    date: 2029-06-02\n    quotes: [")]
    public async Task A_name_or_a_date_that_is_selected_is_more_than_a_statement(string selected, string title, string after)
    {
        using var folder = new TemporaryFolder().With(Palmhouse.Report, Palmhouse.Text).With(Palmhouse.Annotation, "seed: 1\ndocument: { id: report, language: en }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Palmhouse.Report);
        await editor.Open(Palmhouse.Annotation);

        await Take(editor, selected, title);

        Assert.Contains(after, editor.TextOf(Palmhouse.Annotation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by: [todo], mode: reported, quote: \"Tomas Rekdal, who speaks for the Friends, criticized the council for having waited eleven months.\"", "todo]", "Write tomas-rekdal")]
    [InlineData("by: [todo], mode: reported, quote: The council rejected the charge", "todo]", "Write council")]
    [InlineData("by: [todo], mode: quoted, quote: we will not apologize for obeying it", "todo]", "Write aino-virtanen")]
    [InlineData("by: [todo], mode: quoted, quote: We did not expect the frame to survive the winter", "todo]", "Write maren-berg")]
    [InlineData("by: [todo], mode: reported, quote: Virtanen promised that the garden will receive a grant", "todo]", "Write aino-virtanen")]
    [InlineData("by: [todo], mode: reported, quote: \"The Halden Garden will reopen its Palm House on 2 June 2029, its director, Maren Berg, announced on Monday.\"", "todo]", "Write maren-berg")]
    [InlineData("by: [todo], mode: reported, quote: The Halden Garden will reopen its Palm House on 2 June 2029", "todo]", "Write maren-berg")]
    [InlineData("act: todo, mode: reported, quote: The council rejected the charge", "todo", "Write reject")]
    [InlineData("act: todo, mode: quoted, quote: we will not apologize for obeying it", "todo", "Write refuse")]
    [InlineData("act: todo, mode: quoted, quote: We do not accuse anyone of fraud", "todo", "Write deny")]
    [InlineData("act: todo, mode: reported, quote: The report warns that panes of the old type may not withstand the next storm", "todo", "Write warn")]
    [InlineData("act: todo, mode: reported, quote: We did our part", "todo", "Write state")]
    [InlineData("act:, mode: reported, quote: The council rejected the charge", "act:, mode", "Write reject")]
    public async Task What_is_to_be_written_is_first_what_the_sentence_says(string fields, string at, string title)
    {
        using var folder = new TemporaryFolder().With(Palmhouse.Report, Palmhouse.Text).With(Palmhouse.Annotation, Empty + $"statements:\n  one: {{ {fields} }}\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Palmhouse.Annotation);

        Assert.StartsWith(title, (await Palmhouse.Actions(editor, Palmhouse.Annotation, editor.RangeOf(Palmhouse.Annotation, at)))[0].Title, StringComparison.Ordinal);
    }

    private static async Task Take(Editor editor, string words, string title)
    {
        var actions = await Palmhouse.Actions(editor, Palmhouse.Report, editor.RangeOf(Palmhouse.Report, words));
        var action = actions.FirstOrDefault(action => action.Title.StartsWith(title, StringComparison.Ordinal));
        Assert.True(action is not null, string.Join("\n", actions.Select(static one => one.Title)));
        await editor.Apply(action.Edit!);
    }
}
