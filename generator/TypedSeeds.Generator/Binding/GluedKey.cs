using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The only field of an entry, without the space that makes a key of its word: <c>name:Safety</c>.</summary>
internal static class GluedKey
{
    /// <summary>The field with its space; null where the words begin with no field of the kind.</summary>
    public static Proposal? Of(Kind kind, Node node)
    {
        if (node is not ScalarNode { IsQuoted: false, Lines.Count: <= 1, Text: var words } || words.IndexOf(':') is not (> 0 and var colon) || colon + 1 >= words.Length || words[colon + 1] is ' ' or '/' or ':')
        {
            return null;
        }

        return kind.IndexOf(words.Substring(0, colon)) >= 0 && words.IndexOf(": ", StringComparison.Ordinal) < 0
            ? new($"{words.Substring(0, colon)}: {words.Substring(colon + 1)}", IsSafe: false, ProposalForm.Source) { Label = "Write a space after ':'" }
            : null;
    }
}
