using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Comparing;

/// <summary>The corpus's own kinds and fields are compared like built-in ones, under their current names.</summary>
public class OwnKindBaselineTests
{
    private const string Annotation = """
        seed: 1
        kinds:
          forum:
            fields:
              title: { type: text, required: true }
              level: { type: choice, of: [leaders, officials] }
              every: { type: duration }
              hosts: { type: party, many: true }
              note: { type: text }
              number: { type: integer }
        parties:
          canada: { kind: state, name: Canada }
        forums:
          summit: { title: Summit, level: leaders, every: P2Y, hosts: [canada], note: Any., number: 1 }

        """;

    private static readonly SeedFiles Files = new SeedFiles()
        .With("seeds/corpus.yaml", Annotation)
        .WithBaseline("forum|summit|title=Summit|level=leaders|every=P2Y|hosts=canada", "party|canada|kind=state|name=Canada");

    [Theory]
    [InlineData("title: Summit", "title: The summit", "'title' of the forum 'summit' was 'Summit' in the baseline and is now 'The summit'")]
    [InlineData("level: leaders", "level: officials", "'level' of the forum 'summit' was 'leaders' in the baseline and is now 'officials'")]
    [InlineData("every: P2Y", "every: P1Y", "'every' of the forum 'summit' was 'P2Y' in the baseline and is now 'P1Y'")]
    [InlineData("hosts: [canada], ", "", "'hosts' of the forum 'summit' was 'canada' in the baseline and is now nothing")]
    public void What_is_required_refers_dates_or_classifies_is_compared(string old, string now, string message) =>
        Assert.Equal([message], Messages(old, now));

    [Theory]
    [InlineData("note: Any., number: 1", "note: Other., number: 2")]
    [InlineData("kinds:\n  forum:", "kinds:\n  forum:\n    description: Where parties meet.")]
    public void Other_fields_and_declarations_are_not(string old, string now) => Assert.Empty(Messages(old, now));

    [Fact]
    public void A_kind_that_was_renamed_with_formerly_took_its_entries_along()
    {
        Assert.Empty(Messages("  forum:\n", "  round-table:\n    formerly: [forum]\n", "forums:\n  s", "round-tables:\n  s"));
        Assert.Contains("The forum 'summit' is in the baseline", Assert.Single(Messages("  forum:\n", "  round-table:\n", "forums:\n  s", "round-tables:\n  s"), message => message.StartsWith("The forum", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_was_renamed_with_formerly_is_the_same_field() =>
        Assert.Empty(Messages("      level: {", "      rank: { formerly: [level],", "level: leaders", "rank: leaders"));

    [Fact]
    public void A_field_that_is_gone_is_a_change_of_each_entry_that_had_it() => Assert.Equal(
        ["'every' of the forum 'summit' was 'P2Y' in the baseline and is now nothing"],
        Messages("      every: { type: duration }\n", "", "every: P2Y, ", ""));

    [Fact]
    public void A_declaration_that_is_wrong_is_told_and_no_entry_counts_as_changed_or_gone()
    {
        Assert.DoesNotContain(Messages("every: { type: duration }", "every: { type: durations }"), message => message.Contains("baseline", StringComparison.Ordinal));
        Assert.DoesNotContain(Messages("  forum:\n    fields:", "  forum: x\n  other:\n    fields:"), message => message.Contains("baseline,", StringComparison.Ordinal));
    }

    private static string[] Messages(params string[] replacements)
    {
        var text = Annotation;
        for (var i = 0; i < replacements.Length; i += 2)
        {
            Assert.Contains(replacements[i], text, StringComparison.Ordinal);
            text = text.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        return [.. Files.With("seeds/corpus.yaml", text).Run().Diagnostics.Where(found => found.Id != "SEED2007").Select(found => found.GetMessage(CultureInfo.InvariantCulture))];
    }
}
