using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What an annotation file asks of its document's file.</summary>
internal static class DocumentBinder
{
    public static DocumentRequest? Request(BindingContext context, AnnotationFile file, List<BoundEntry> entries)
    {
        if (FileOutline.Find(file.Root, KindTable.Document) is not MappingNode section)
        {
            return null;
        }

        var entry = entries.FirstOrDefault(bound => bound.Kind.Name == KindTable.Document);
        var text = FileOutline.Find(section, FieldKeys.Text) as ScalarNode;
        var hash = FileOutline.Find(section, FieldKeys.Sha256);
        var of = FileOutline.Find(section, FieldKeys.Of);
        var carried = CarriedDocument.Of(context.Schema.Used, entry?[FieldKeys.Of]);
        return new DocumentRequest(
            context.Document,
            text is { Text.Length: > 0 } ? FilePaths.Combine(file.Path, text.Text) : FilePaths.WithoutExtension(file.Path),
            text is not { Text.Length: > 0 },
            of?.Token ?? text?.Token ?? entry?.Token ?? section.Token,
            (entry?[FieldKeys.Sha256] as TextValue)?.Text ?? string.Empty,
            hash?.Token ?? section.Token,
            CoverageOf((entry?[FieldKeys.Coverage] as TextValue)?.Text),
            (entry?[FieldKeys.Layout] as TextValue)?.Text ?? carried?.Layout ?? string.Empty,
            (entry?[FieldKeys.Language] as TextValue)?.Text ?? carried?.Language ?? string.Empty,
            TokenOfLanguage(context, file, section))
        {
            TranslatedFrom = (entry?[FieldKeys.TranslatedFrom] as TextValue)?.Text ?? string.Empty,
            TranslatedFromToken = FileOutline.Find(section, FieldKeys.TranslatedFrom)?.Token ?? 0,
            IsReading = of is not null,
            Of = carried,
            CountsTogether = (entry?[FieldKeys.CoverageCounts] as TextValue)?.Text == "together",
        };
    }

    // A misspelt key, or one that is not indented, is told where it is: the document gives a language all the same.
    private static int TokenOfLanguage(BindingContext context, AnnotationFile file, MappingNode section)
    {
        var kind = context.Schema[KindTable.Document];
        var misspelt = section.Pairs.FirstOrDefault(pair => kind.IndexOf(pair.Name) < 0 && KeyAdvice.Of(kind, pair.Name) == FieldKeys.Language);
        return (FileOutline.Find(section, FieldKeys.Language) ?? misspelt.Value ?? FileOutline.Find(file.Root, FieldKeys.Language) as ScalarNode)?.Token ?? 0;
    }

    private static CoverageClaim CoverageOf(string? choice) => choice switch
    {
        "complete" => CoverageClaim.EverySentence,
        "every-word" => CoverageClaim.EveryWord,
        _ => CoverageClaim.Some,
    };
}
