using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Json;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.WebAnnotations;

/// <summary>Writes the quotes of one entry as annotations.</summary>
/// <param name="json">Where to.</param>
/// <param name="entry">The entry.</param>
/// <param name="sources">The addresses of the documents.</param>
/// <param name="authors">Who made the corpus, as its project says; empty where it does not.</param>
internal sealed class AnnotationWriter(Utf8JsonWriter json, ExportedEntry entry, DocumentIris sources, string authors)
{
    /// <summary>Where what a body says comes from. The context of the model has the prefix.</summary>
    public const string Origin = "dcterms:source";

    private bool _isDescribed;

    public void Write(EntryQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("id", Iris.Of(entry, quote));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", Motivation);
        WriteCreator();
        json.WriteStartArray("body");
        WriteText("classifying", entry.Key.Kind);
        WriteText("tagging", quote.Field);
        WriteEntry();
        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var piece in quote.Document.Pieces(quote.Anchor))
        {
            WriteTarget(quote.Document, piece);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Motivation => entry.Key.Kind switch
    {
        KindTable.Party => "identifying",
        KindTable.Erratum => "editing",
        _ => "classifying",
    };

    // An annotation file does not say who wrote it, and a package has its authors. What they are, persons or an organisation, nobody says.
    private void WriteCreator()
    {
        if (authors.Length > 0)
        {
            json.WriteStartObject("creator");
            json.WriteString("name", authors);
            json.WriteEndObject();
        }
    }

    private void WriteText(string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    // Once in full: an entry with many quotes would else be written as often as it has quotes, with all of them each time.
    private void WriteEntry()
    {
        if (_isDescribed)
        {
            json.WriteStringValue(Iris.Of(entry));
            return;
        }

        _isDescribed = true;
        json.WriteStartObject();
        json.WriteString("id", Iris.Of(entry));
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "describing");
        json.WriteString("format", "application/json");
        json.WriteString("value", EntryAsJson());
        WriteOrigins();
        json.WriteEndObject();
    }

    private void WriteOrigins()
    {
        var origins = entry.Fields
            .SelectMany(static pair => pair.Value is AnchoredSourcesValue sources ? sources.Sources : [])
            .Select(static source => source.Uri)
            .Where(static uri => !string.IsNullOrEmpty(uri))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (origins.Length == 0)
        {
            return;
        }

        json.WriteStartArray(Origin);
        foreach (var uri in origins)
        {
            json.WriteStartObject();
            json.WriteString("id", uri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string EntryAsJson()
    {
        using var bytes = new MemoryStream();
        using (var inner = new Utf8JsonWriter(bytes, JsonLines.Options))
        {
            new EntryJsonWriter(inner, entry, hasText: false).Write();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void WriteTarget(ExportedDocument document, QuotedPiece piece)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", sources.Of(document));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", piece.Text);
        json.WriteString("prefix", piece.Prefix);
        json.WriteString("suffix", piece.Suffix);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", piece.CodePoints.Start);
        json.WriteNumber("end", piece.CodePoints.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
