using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Splitting;

namespace TypedSeeds.Generator.Tests.Anchoring.Splitting;

/// <summary>A text with <c>|</c> where one sentence ends and the next begins.</summary>
internal static class Divided
{
    /// <summary>Asserts that the sentences of the text without the marks are those between them.</summary>
    public static void AssertSentences(string marked, TextLayout layout = TextLayout.Seen) =>
        Assert.Equal(marked.Split('|').Select(part => part.Trim()), Of(marked.Replace("|", string.Empty, StringComparison.Ordinal), layout));

    public static string[] Of(string text, TextLayout layout = TextLayout.Seen) =>
        [.. Sentences.Find(text, layout).Select(sentence => text[sentence.Start..sentence.End])];
}
