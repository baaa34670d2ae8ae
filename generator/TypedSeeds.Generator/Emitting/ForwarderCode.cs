using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Members and classes under former names: code that uses them still compiles and is told the new names.</summary>
internal sealed class ForwarderCode(EmitContext context, CodeWriter code)
{
    /// <summary>Members under the former ids of one entry, in the class of its own, on the lines after the entry's.</summary>
    public void WriteMembers(AnchoredEntry entry)
    {
        foreach (var former in Formerly(entry))
        {
            var now = Ids.ToMemberName(entry.Key.Id);
            WriteHeading(former, now, context.MemberOf(entry.Key));
            code.Line($"public static {context.RecordOf(entry)} {former} => {now};");
        }
    }

    /// <summary>Constants under the former ids of one entry: they hold the id that it has now.</summary>
    public void WriteIds(AnchoredEntry entry)
    {
        foreach (var former in Formerly(entry))
        {
            var now = Ids.ToMemberName(entry.Key.Id);
            code.Line(Obsoletion.OfForwarder(former, now));
            code.Line($"public const string {former} = {now};");
        }
    }

    /// <summary>Opens a class that is kept for one of another name, with what every class of entries has.</summary>
    /// <param name="declaration">Its modifiers.</param>
    /// <param name="former">Its name.</param>
    /// <param name="now">The name that replaced it.</param>
    /// <param name="target">The class of that name, from the namespace of the corpus.</param>
    /// <param name="record">The record of its entries.</param>
    public void OpenClass(string declaration, string former, string now, string target, string record)
    {
        WriteHeading(former, now, target);
        code.Open($$"""
            {{CodeNames.GeneratedCode}}
            {{declaration}} class {{former}}
            """);
        code.Block($$"""
            /// <summary>All of them.</summary>
            public static Generic_.IReadOnlyList<{{record}}> All => {{context.Root}}.{{target}}.All;

            /// <summary>The entry with the id, or null where there is none.</summary>
            public static {{record}}? Find(string id) => {{context.Root}}.{{target}}.Find(id);

            """);
    }

    /// <summary>Members of a class that is kept for one of another name.</summary>
    public void WriteForwards(IReadOnlyList<AnchoredEntry> entries, string idsDeclaration)
    {
        foreach (var entry in entries)
        {
            var target = context.MemberOf(entry.Key);
            code.Block($$"""
                /// <summary><see cref="{{target}}"/>.</summary>
                public static {{context.RecordOf(entry)}} {{Ids.ToMemberName(entry.Key.Id)}} => {{context.Root}}.{{target}};
                """);
            WriteMembers(entry);
            code.Line();
        }

        code.Open($$"""
            /// <summary>The ids of the entries as constants.</summary>
            {{idsDeclaration}}
            """);
        foreach (var entry in entries)
        {
            code.Line($"public const string {Ids.ToMemberName(entry.Key.Id)} = {Literals.Quote(entry.Key.Id)};");
            WriteIds(entry);
        }

        code.Close();
    }

    /// <summary>The former ids of an entry, as members.</summary>
    public static IEnumerable<string> Formerly(AnchoredEntry entry) =>
        entry[FieldKeys.Formerly] is IdsValue former ? former.Ids.Select(id => Ids.ToMemberName(id.Text)) : [];

    /// <summary>The classes that are kept for the former names of a kind.</summary>
    public static IEnumerable<string> FormerClasses(KindSchema schema, Kind kind) =>
        schema.FormerSections.Where(section => section.Now == kind.Section).Select(section => Ids.ToMemberName(section.Former));

    private void WriteHeading(string former, string now, string target)
    {
        code.Line($"/// <summary>Now called <see cref=\"{target}\"/>.</summary>");
        code.Line(Obsoletion.OfForwarder(former, now));
    }
}
