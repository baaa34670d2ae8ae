using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>What is kept under former names, so that code which uses them compiles and is told the new ones: members, and whole classes.</summary>
internal sealed class ForwarderCode(EmitContext context, CodeWriter code)
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>Members under the former ids of one entry, beside its own.</summary>
    public void WriteMembers(AnchoredEntry entry)
    {
        var now = Ids.ToMemberName(entry.Key.Id);
        foreach (var former in Formerly(entry))
        {
            WriteHeading(former, now, context.MemberOf(entry.Key));
            code.Line($"public static {context.RecordOf(entry)} {former} => {now};").Line();
        }
    }

    /// <summary>Constants under the former ids of one entry: they hold the id that it has now.</summary>
    public void WriteIds(AnchoredEntry entry)
    {
        var now = Ids.ToMemberName(entry.Key.Id);
        foreach (var former in Formerly(entry))
        {
            WriteHeading(former, now, context.MemberOf(entry.Key));
            code.Line($"public const string {former} = {now};");
        }
    }

    /// <summary>The opening of a class that is kept for one of another name, with what every class of entries has.</summary>
    /// <param name="declaration">Its modifiers.</param>
    /// <param name="former">Its name.</param>
    /// <param name="now">The name that replaced it.</param>
    /// <param name="target">The class of that name, from the namespace of the corpus.</param>
    /// <param name="record">The record of its entries.</param>
    public void OpenClass(string declaration, string former, string now, string target, string record)
    {
        WriteHeading(former, now, target);
        code.Line(CodeNames.GeneratedCode);
        code.Open($"{declaration} class {former}");
        code.Line("/// <summary>All of them.</summary>");
        code.Line($"public static {List}<{record}> All => {context.Root}.{target}.All;").Line();
        code.Line("/// <summary>The entry with the id, or null where there is none.</summary>");
        code.Line($"public static {record}? Find(string id) => {context.Root}.{target}.Find(id);").Line();
    }

    /// <summary>Members of a class that is kept for one of another name.</summary>
    public void WriteForwards(IEnumerable<AnchoredEntry> entries, string idsDeclaration)
    {
        var all = entries.ToArray();
        foreach (var entry in all)
        {
            var target = context.MemberOf(entry.Key);
            code.Line($"/// <summary><see cref=\"{target}\"/>.</summary>");
            code.Line($"public static {context.RecordOf(entry)} {Ids.ToMemberName(entry.Key.Id)} => {context.Root}.{target};").Line();
            WriteMembers(entry);
        }

        code.Line("/// <summary>The ids of the entries as constants.</summary>");
        code.Open(idsDeclaration);
        foreach (var entry in all)
        {
            code.Line($"/// <summary>The id of <see cref=\"{context.MemberOf(entry.Key)}\"/>.</summary>");
            code.Line($"public const string {Ids.ToMemberName(entry.Key.Id)} = {Literals.Quote(entry.Key.Id)};");
            WriteIds(entry);
        }

        code.Close();
    }

    /// <summary>The former ids of an entry, as members.</summary>
    public static IEnumerable<string> Formerly(AnchoredEntry entry) =>
        entry["formerly"] is IdsValue former ? former.Ids.Select(id => Ids.ToMemberName(id.Text)) : [];

    /// <summary>The classes that are kept for the former names of a kind.</summary>
    public static IEnumerable<string> FormerClasses(KindSchema schema, Kind kind) =>
        schema.FormerSections.Where(section => section.Now == kind.Section).Select(section => Ids.ToMemberName(section.Former));

    private void WriteHeading(string former, string now, string target)
    {
        code.Line($"/// <summary>Now called <see cref=\"{target}\"/>.</summary>");
        code.Lines(Obsoletion.OfForwarder(former, now));
    }
}
