using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Reads the waivers of an annotation file: a mapping from kind to a mapping from id to reason.</summary>
internal static class WaiverReader
{
    /// <summary>Reads the waivers of a file that has any.</summary>
    public static FileWaivers Read(AnnotationFile file)
    {
        var context = new BindingContext(file.Path, FileOutline.DocumentId(file), KnownIds.None, KindSchema.BuiltIn, CancellationToken.None) { Reported = file.ReportedTokens };
        var waivers = new List<Waiver>();
        if (FileOutline.Find(file.Root, KindTable.WaiversSection) is { } section)
        {
            const string Example = "waivers: { statement: { some-id: Why the change is meant. } }";
            foreach (var kind in Pairs(context, section, KindTable.WaiversSection, "a mapping from kind to waivers", Example))
            {
                var example = $"{kind.Name}: {{ some-id: Why the change is meant. }}";
                foreach (var waiver in Pairs(context, kind.Value, kind.Name, "a mapping from id to reason", example))
                {
                    waivers.Add(new Waiver(kind.Name, waiver.Name, Reason(context, kind.Name, waiver), waiver.Token));
                }
            }
        }

        return new FileWaivers(file.Path, context.Document, waivers.ToEquatableArray(), context.Findings);
    }

    private static EquatableArray<NodePair> Pairs(BindingContext context, Node node, string key, string noun, string example)
    {
        if (node is MappingNode mapping)
        {
            return DistinctPairs.Of(context, mapping).Value;
        }

        context.Report(Finding.WrongShape(context.At(node.Token), key, noun, Expected.Describe(node), Expected.Example(example)));
        return EquatableArray<NodePair>.Empty;
    }

    private static string Reason(BindingContext context, string kind, NodePair waiver)
    {
        if (waiver.Value is not ScalarNode reason)
        {
            var field = KindTable.WaiverReason with { Key = waiver.Name };
            Expected.Wrong(context, field, waiver.Value);
            return string.Empty;
        }

        if (Blank.Is(reason.Text) && !context.Reported.Contains(reason.Token))
        {
            context.Report(Finding.WaiverWithoutReason(context.At(waiver.Token), kind, waiver.Name));
        }

        return reason.Text.Trim();
    }
}
