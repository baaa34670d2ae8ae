using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes the fields of entries of any kind, including the corpus's own kinds.</summary>
internal sealed class FieldWriter(HtmlWriter html, CorpusView view)
{
    /// <summary>Longer words are shortened; their link leads to all of them.</summary>
    private const int LongestQuote = 600;

    /// <summary>A longer explanation of a field would be repeated with each entry.</summary>
    private const int LongestTooltip = 200;

    /// <summary>Writes the fields that an entry has a value for.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="shownElsewhere">The keys of fields that its card shows elsewhere.</param>
    public void WriteFields(CheckedEntry entry, IReadOnlyCollection<string> shownElsewhere)
    {
        var fields = entry.Entry.Kind.AllFields
            .Zip(entry.Entry.Values)
            .Where(pair => !shownElsewhere.Contains(pair.First.Key) && HasValue(pair.Second))
            .ToArray();
        if (fields.Length > 0)
        {
            using var list = html.Open("dl", ("class", "facts"));
            foreach (var (field, value) in fields)
            {
                using var pair = html.Open("div");
                html.Leaf("dt", field.Recurs ? "recurs" : field.Key.Replace('-', ' '), ("title", Tooltip(field.Description)));
                WriteValue(entry, field, value!);
            }
        }

        WriteSources(entry);
    }

    /// <summary>Writes links to entries, with words between them.</summary>
    public void WriteReferences(IEnumerable<EntryKey> keys)
    {
        var between = string.Empty;
        foreach (var key in keys)
        {
            html.Text(between);
            WriteReference(key);
            between = key.Kind == KindTable.Statement ? " " : ", ";
        }
    }

    /// <summary>Writes a link to an entry: a statement by its act and number, anything else by its name. An entry of another package is a name alone.</summary>
    public void WriteReference(EntryKey key)
    {
        if (key.IsUsed)
        {
            // The page of its own package has it, and nobody knows where that is.
            html.Leaf("span", view.NameOf(key), ("title", $"{key.FullId}, in {view.Schema.Used.PackageOf(key).Id}"), ("dir", "auto"));
        }
        else if (key.Kind == KindTable.Statement)
        {
            var (document, statement) = view.Statement(key);
            var act = CorpusView.ActOf(statement.Entry);
            using var link = html.Open("a", ("class", $"ref {ColourSheet.ClassOf(act)}"), ("href", view.Links.To(key)), ("dir", "ltr"), ("title", view.NameOf(key)));
            html.Leaf("span", (view.Documents.Count > 1 ? $"{Invariant.Text(document.Number)}." : string.Empty) + statement.Mark, ("class", "num")).Text(" " + act.Name);
        }
        else
        {
            html.Leaf("a", view.NameOf(key), ("href", view.Links.To(key)), ("dir", "auto"));
        }
    }

    /// <summary>Writes words of the document with a link to their place, and a gap between pieces.</summary>
    public void WriteQuote(CheckedEntry entry, Anchor anchor)
    {
        var document = view.DocumentOf(entry);
        html.Leaf("q", Words(entry, anchor), ("lang", document?.Language), ("dir", "auto"));
        if (document is not null)
        {
            html.Text(" ");
            WriteLine(document, entry.Key, anchor);
        }

        WriteReasons(anchor);
    }

    /// <summary>Writes why a quote is cut as it is, where the annotation says.</summary>
    public void WriteReasons(Anchor anchor)
    {
        foreach (var reason in EntryFormatter.Reasons(anchor))
        {
            html.Text(" ").Leaf("small", reason, ("dir", "auto"));
        }
    }

    /// <summary>Writes the words of a statement as a paragraph.</summary>
    public void WriteBlockQuote(DocumentView document, NumberedEntry statement) =>
        html.Leaf("blockquote", $"“{Words(statement.Entry, statement.Anchor)}”", ("lang", document.Language), ("dir", "auto"));

    /// <summary>Writes the words of a statement beside those that other documents have in their languages.</summary>
    public void WriteVersions(DocumentView document, NumberedEntry statement)
    {
        if (statement.Entry.Entry.Versions is not { Count: > 0 } versions)
        {
            WriteBlockQuote(document, statement);
            WriteReasons(statement.Anchor);
            return;
        }

        using var row = html.Open("div", ("class", "versions"));
        using (html.Open("div"))
        {
            html.Leaf("small", document.Language ?? document.FileName, ("dir", "ltr"));
            WriteBlockQuote(document, statement);
            WriteReasons(statement.Anchor);
        }

        foreach (var version in versions)
        {
            using var words = html.Open("div");
            WriteVersion(statement.Entry, version);
        }
    }

    private void WriteVersion(CheckedEntry statement, AnchoredVersion version)
    {
        var document = view.DocumentOf(view[version.Key]);
        html.Leaf("small", document?.Language ?? version.Key.Id, ("dir", "ltr"));
        html.Leaf("blockquote", $"“{EntryFormatter.Quote(version.Document, version.Anchor, LongestQuote)}”", ("lang", document?.Language), ("dir", "auto"));
        WriteReference(version.Key);
        if (document is not null)
        {
            html.Text(" ");
            WriteLine(document, statement.Key, version.Anchor);
        }

        WriteReasons(version.Anchor);
    }

    /// <summary>Writes a link to words of the document, named by their line.</summary>
    public void WriteLine(DocumentView document, EntryKey key, Anchor anchor)
    {
        var line = document.LineAt(anchor.Start);
        WriteLine(line, document.PlaceOf(key, anchor) is { } place ? view.Links.To(document, place) : view.Links.ToLine(document, line));
    }

    /// <summary>Writes a link to words on a line, by its number from one.</summary>
    public void WriteLine(int line, string link) => html.Leaf("a", $"line {Invariant.Text(line)}", ("class", "line"), ("href", link));

    /// <summary>What a value of a choice means; null where its table does not say.</summary>
    public static string? MeaningOf(Field field, string text) =>
        ChoiceNames.IndexOf(field.Choices, text, 0, text.Length) is >= 0 and var line && field.Choices.Split('\n')[line].Split('|') is { Length: > 1 } columns ? Tooltip(columns[^1]) : null;

    private static string Tooltip(string text) => Shorten.BetweenWords(text, LongestTooltip);

    private static string Words(CheckedEntry entry, Anchor anchor) => EntryFormatter.Quote(entry, anchor, LongestQuote);


    private void WriteValue(CheckedEntry entry, Field field, Value value)
    {
        switch (value)
        {
            case ReferencesValue references:
                using (html.Open("dd"))
                {
                    WriteReferences(references.Keys);
                }

                break;
            case TextValue text:
                using (html.Open("dd"))
                {
                    WriteText(field, text.Text);
                }

                break;
            default:
                WriteItems(entry, field, value);
                break;
        }
    }

    private void WriteItems(CheckedEntry entry, Field field, Value value)
    {
        switch (value)
        {
            case TextsValue texts:
                Each(texts.Texts, text => WriteText(field, text));
                break;
            case IdsValue ids:
                Each(ids.Ids, id => html.Leaf("bdi", id.Text));
                break;
            case CodesValue codes:
                Each(codes.Codes, code => html.Leaf("span", code.Scheme, ("class", "scheme")).Text(" ").Leaf("code", code.Code));
                break;
            case OfficesValue offices:
                Each(offices.Offices, WriteOffice);
                break;
            case AnchoredVersionsValue versions:
                Each(versions.Versions, version => WriteVersion(entry, version));
                break;
            case AnchorsValue quotes:
                Each(quotes.Anchors, anchor => WriteQuote(entry, anchor));
                break;
        }
    }

    private void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            using (html.Open("dd"))
            {
                write(item);
            }
        }
    }

    private void WriteText(Field field, string text)
    {
        switch (field.Type)
        {
            case FieldType.Date:
                html.Leaf("span", DateWords.Of(text), ("title", text));
                break;
            case FieldType.Duration:
                html.Leaf("span", RecurrenceWords.Of(text, field.Recurs), ("title", text));
                break;
            case FieldType.Choice:
                html.Leaf("span", text.Replace('-', ' '), ("title", MeaningOf(field, text)));
                break;
            case FieldType.Uri when IsWeb(text):
                html.Leaf("a", text, ("href", text), ("rel", "noreferrer"));
                break;
            case FieldType.Sha256:
                html.Leaf("code", text);
                break;
            default:
                html.Leaf("span", text, ("dir", "auto"));
                break;
        }
    }

    private void WriteOffice(OfficeValue office)
    {
        html.Leaf("span", office.Title, ("dir", "auto"));
        if (office.Of is { } of)
        {
            html.Text(" of ");
            WriteReference(of);
        }

        html.Text(office.From.Length > 0 ? $", from {DateWords.Of(office.From)}" : string.Empty);
        html.Text(office.Until.Length > 0 ? $", until {DateWords.Of(office.Until)}" : string.Empty);
    }

    private void WriteSources(CheckedEntry entry)
    {
        if (entry.Entry.Values.OfType<AnchoredSourcesValue>().FirstOrDefault() is not { Sources: { Count: > 0 } sources })
        {
            return;
        }

        using var details = html.Open("details", ("class", "sources"));
        html.Leaf("summary", "Where this comes from");
        using var list = html.Open("dl", ("class", "facts"));
        foreach (var source in sources)
        {
            using var pair = html.Open("div");
            html.Leaf("dt", source.Field.Replace('-', ' '));
            using var value = html.Open("dd");
            html.Leaf("span", source.Origin, ("class", "origin"));
            WriteSource(entry, source);
        }
    }

    private void WriteSource(CheckedEntry entry, AnchoredSource source)
    {
        if (source.Anchor is { } anchor)
        {
            html.Text(" ");
            WriteQuote(entry, anchor);
        }

        if (source.Note.Length > 0)
        {
            html.Text(" ").Leaf("span", source.Note, ("dir", "auto"));
        }

        if (source.Uri.Length > 0)
        {
            html.Text(" ").Leaf(IsWeb(source.Uri) ? "a" : "span", source.Uri, ("href", IsWeb(source.Uri) ? source.Uri : null), ("rel", IsWeb(source.Uri) ? "noreferrer" : null));
        }
    }

    // Links with other schemes could run a script.
    private static bool IsWeb(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);

    private static bool HasValue(Value? value) => value switch
    {
        null or AnchoredSourcesValue => false,
        ReferencesValue references => references.Keys.Count > 0,
        TextsValue texts => texts.Texts.Count > 0,
        IdsValue ids => ids.Ids.Count > 0,
        AnchorsValue quotes => quotes.Anchors.Count > 0,
        AnchoredVersionsValue versions => versions.Versions.Count > 0,
        _ => true,
    };
}
