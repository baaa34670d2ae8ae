using System.Globalization;
using CsCheck;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Yaml.Tests.Support;

namespace TypedSeeds.Yaml.Tests.Agreement;

/// <summary>The schema and the checks agree: both accept what the table of kinds allows, and the schema is never stricter than the checks.</summary>
[Collection(SharedEditor.Name)]
public class AgreementTests(Editor editor)
{
    /// <summary>How many corpora are made: a few by default, more in a long run.</summary>
    private static readonly int Corpora = int.TryParse(Environment.GetEnvironmentVariable("TYPEDSEEDS_CORPORA"), CultureInfo.InvariantCulture, out var corpora) ? corpora : 40;

    /// <summary>The warning of two values that are right alone: no table of fields says that a person has no members.</summary>
    private const string MembersOfPerson = "SEED1055";

    private static readonly KindSchema Kinds = KindBinder.Bind(new([KindSection.Of(AnnotationReader.Read(InputText.Of("kinds.yaml", OwnKinds.File().ToString())).Meaning)])).Schema;

    [EditorFact]
    public Task What_the_table_allows_the_editor_and_the_checks_accept() => Gen.Int.SampleAsync(
        async seed =>
        {
            var corpus = Corpus.Of(new Random(seed));

            Assert.DoesNotContain(Checks.Findings(corpus.Kinds, corpus.Report), static finding => !finding.StartsWith(MembersOfPerson, StringComparison.Ordinal));
            Assert.Empty(await Underlined(corpus, corpus.Report));
            Assert.Empty(await Underlined(corpus, corpus.Kinds));
        },
        iter: Corpora / 2,
        threads: 1);

    [EditorFact]
    public async Task What_the_editor_underlines_the_checks_refuse()
    {
        var seen = 0;
        await Gen.Int.SampleAsync(
            async seed =>
            {
                var corpus = Corpus.WithSlip(new Random(seed));
                string[] underlined = [.. await Underlined(corpus, corpus.Report), .. await Underlined(corpus, corpus.Kinds)];
                seen += underlined.Length > 0 ? 1 : 0;
                if (Checks.Findings(corpus.Kinds, corpus.Report).Count == 0)
                {
                    Assert.Empty(underlined);
                }
            },
            iter: Corpora,
            threads: 1);

        // Slips that an editor does not see would prove nothing, so most must be visible to it.
        Assert.True(seen > Corpora / 2, $"Of {Corpora} slips {seen} were underlined.");
    }

    private async Task<IEnumerable<string>> Underlined(Corpus corpus, string annotation) =>
        (await editor.Check(editor.Schema(corpus.Kinds, corpus.Report), annotation)).Select(found => $"{found.Message} in: {annotation.Split('\n')[found.Range.Start.Line]}");

    private sealed record Corpus(string Kinds, string Report)
    {
        public static Corpus Of(Random random) => new(OwnKinds.File().ToString(), new Author(AgreementTests.Kinds, random).Annotation().ToString());

        public static Corpus WithSlip(Random random)
        {
            var kinds = OwnKinds.File();
            var report = new Author(AgreementTests.Kinds, random).Annotation();
            Slip.In(random.Next(4) == 0 ? kinds : report, random);
            return new(kinds.ToString(), report.ToString());
        }
    }
}
