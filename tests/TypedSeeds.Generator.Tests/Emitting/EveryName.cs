extern alias runtime;

using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>Every name that may mean something in C#, in the runtime, in generated code or in the format, as an id.</summary>
internal static class EveryName
{
    /// <summary>The names as ids. No two have the same name in C#.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. All()
            .Where(id => TypedSeeds.Generator.Schema.Ids.Problem(id) is null)
            .DistinctBy(TypedSeeds.Generator.Schema.Ids.ToMemberName)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names as those of kinds, and those whose plurals they are.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        .. Ids.Concat(Ids.Where(id => id.EndsWith('s')).Select(id => id[..^1]))
            .Where(id => TypedSeeds.Generator.Schema.Ids.Problem(id) is null)
            .DistinctBy(TypedSeeds.Generator.Schema.Ids.ToMemberName),
    ];

    /// <summary>Ids in groups, so that no two of a group take the same names.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="taken">The names that an id takes.</param>
    public static IEnumerable<string[]> Apart(IEnumerable<string> ids, Func<string, IEnumerable<string>> taken)
    {
        var groups = new List<(List<string> Ids, HashSet<string> Names)>();
        foreach (var id in ids)
        {
            var names = taken(id).ToArray();
            var group = groups.Find(group => !group.Names.Overlaps(names));
            if (group.Ids is null)
            {
                groups.Add(group = ([], new(StringComparer.Ordinal)));
            }

            group.Ids.Add(id);
            group.Names.UnionWith(names);
        }

        return groups.Select(group => group.Ids.ToArray());
    }

    /// <summary>A name of C# as the id that would have it: <c>CodeSet</c> is <c>code-set</c>, and <c>Lists_</c> is <c>lists</c>.</summary>
    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) || character == '_')
            {
                id.Append('-');
            }

            id.Append(character == '_' ? string.Empty : char.ToLowerInvariant(character));
        }

        return string.Join('-', id.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> All() =>
    [
        .. OfCSharp(),
        .. OfRuntime().Concat(OfGeneratedCode()).Select(IdOf),
        .. OfFormat(),
        "system", "typed-seeds", "sample", "global", "consumer", "by-other",
    ];

    private static IEnumerable<string> OfCSharp() => SyntaxFacts.GetKeywordKinds()
        .Concat(SyntaxFacts.GetContextualKeywordKinds())
        .Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
        .Select(SyntaxFacts.GetText)
        .Concat(typeof(object).GetMembers(Members).Select(member => IdOf(member.Name)));

    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // What derived code in another assembly can see, by its own name: accessors have that of their property.
    private static IEnumerable<string> OfRuntime() => typeof(runtime::TypedSeeds.Entry).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMembers(Members).Where(IsSeen).Select(member => member.Name).Append(type.Name.Split('`')[0]))
        .Where(name => name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'));

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => true,
    };

    /// <summary>Each identifier anywhere in the code of a corpus with all kinds and types of fields.</summary>
    private static IEnumerable<string> OfGeneratedCode() => new[] { FullCorpus.Files, OwnCorpus.Files }
        .SelectMany(files => files.Run().Result.GeneratedSources)
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantTokens(descendIntoTrivia: true))
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText);

    private static IEnumerable<string> OfFormat() => KindTable.BuiltIn
        .SelectMany(kind => kind.AllFields.Select(field => field.Key).Concat([kind.Name, kind.Section]))
        .Concat(FieldTypeNames.Names)
        .Concat(KindTable.KeysOfFormat);
}
