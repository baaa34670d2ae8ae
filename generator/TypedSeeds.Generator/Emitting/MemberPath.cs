using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>How an entry is named in C#, from the namespace of its corpus.</summary>
internal static class MemberPath
{
    public static string Of(EntryKey key)
    {
        var className = KindTable.BuiltIn.First(kind => kind.Name == key.Kind).ClassName;
        var member = Ids.ToMemberName(key.Id);
        return key.Document.Length == 0 ? $"{className}.{member}" : $"{className}.{Ids.ToMemberName(key.Document)}.{member}";
    }
}
