using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The texts of an entry that failed, under any key: what was meant as a quote may be under a wrong one.</summary>
internal static class LostTexts
{
    /// <summary>More texts than an entry has by hand.</summary>
    private const int Most = 32;

    public static EquatableArray<string> In(Node node)
    {
        var texts = new List<string>();
        Add(texts, node);
        return texts.ToEquatableArray();
    }

    private static void Add(List<string> texts, Node node)
    {
        switch (node)
        {
            case ScalarNode { Text: var text } when IsWords(text) && texts.Count < Most:
                texts.Add(text);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Add(texts, item);
                }

                break;
            case MappingNode mapping:
                foreach (var pair in mapping.Pairs)
                {
                    // The rest of a text that a comma cut is a key.
                    Add(texts, pair.Value is ScalarNode { Text.Length: 0 } ? new ScalarNode(pair.Token, pair.Name) : pair.Value);
                }

                break;
        }
    }

    // One word of letters is a key, an id or a choice; writing without spaces has other letters.
    private static bool IsWords(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or > '\u007F')
            {
                return true;
            }
        }

        return false;
    }
}
