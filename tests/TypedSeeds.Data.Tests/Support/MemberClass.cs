using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>A generated class that has a member for each entry of a kind, as reflection sees it.</summary>
internal sealed record MemberClass(Type Type, string Section)
{
    public static IReadOnlyDictionary<string, MemberClass> All { get; } = new MemberClass[]
    {
        new(typeof(Parties), "parties"),
        new(typeof(Topics), "topics"),
        new(typeof(Events), "events"),
        new(typeof(Statements.CanadaKoreaTwoPlusTwo), "statements"),
        new(typeof(Agreements.CanadaKoreaTwoPlusTwo), "agreements"),
        new(typeof(Errata.CanadaKoreaTwoPlusTwo), "errata"),
        new(typeof(Forums), "forums"),
        new(typeof(Operations), "operations"),
        new(typeof(Programmes), "programmes"),
        new(typeof(Weapons), "weapons"),
        new(typeof(Mechanisms), "mechanisms"),
        new(typeof(Instruments), "instruments"),
        new(typeof(Partnerships), "partnerships"),
        new(typeof(Mentions.CanadaKoreaTwoPlusTwo), "mentions"),
    }.ToDictionary(members => members.Section, StringComparer.Ordinal);

    public IReadOnlyList<PropertyInfo> Members { get; } =
        [.. Type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.Name != "All" && !IsFormer(property))];

    /// <summary>The members that are kept under former ids.</summary>
    public IReadOnlyList<PropertyInfo> FormerMembers { get; } =
        [.. Type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(IsFormer)];

    public IReadOnlyList<Entry> Listed => (IReadOnlyList<Entry>)Type.GetProperty("All")!.GetValue(null)!;

    public IReadOnlyDictionary<string, string> Ids =>
        Type.GetNestedType("Ids")!.GetFields().Where(field => !IsFormer(field)).ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal);

    public Entry? Find(string id) => (Entry?)Type.GetMethod("Find")!.Invoke(null, [id]);

    /// <summary>The member that an id has: each group of letters and digits begins with a capital.</summary>
    public static string NameOf(string id) =>
        string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public override string ToString() => Section;

    private static bool IsFormer(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute));
}
