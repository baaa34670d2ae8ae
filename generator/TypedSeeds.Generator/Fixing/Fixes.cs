using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Makes edits of the proposals that findings carry. It knows YAML: each rule knows its own right text.</summary>
internal static class Fixes
{
    /// <summary>The fixes of a finding; none where none is known, or where its place is not written as one value.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="positions">The positions of the tokens of an annotation file; null where there is no such file.</param>
    /// <param name="textOf">The text of an annotation file.</param>
    /// <param name="names">The names of the entries of the corpus.</param>
    public static KnownFixes Of(Finding finding, Func<string, TokenPositions?> positions, Func<string, string> textOf, EntryNames names)
    {
        if ((finding.Proposal is null && finding.Choices.Count == 0 && finding.Asked is null) || finding.Place is not TokenPlace place || positions(place.Path) is not { } file)
        {
            return new(null, []);
        }

        var edits = new ProposalEdits(textOf(file.FilePath), file.Ranges);
        var isNamed = finding.Asked is { Name.Length: > 0 };
        var named = isNamed ? names.Answer(finding.Asked!, file.Path, isOpen: false) : [];
        var asked = named.Count > 0 || finding.Asked is not { } question ? named : names.Answer(question, file.Path, isOpen: finding.Proposal is null && (!isNamed || finding.Choices.All(IsMove)));

        // A name that is the entry's own is what was meant; what is only near it is not, nor what is there alone.
        var meant = named.Count == 1 && finding.Proposal?.IsSafe != true ? named[0] : finding.Proposal;
        var choices = finding.Choices.Where(IsMove).Concat(asked).Concat(finding.Choices.Where(static choice => !IsMove(choice))).Where(choice => choice != meant && choice.Value != meant?.Value);
        var known = new KnownFixes(Fix(meant), [.. choices.Select(Fix).OfType<Fix>().Take(ShownChoices.MostListed)]);

        // Where only one of several places fits a line, that was meant.
        return finding.Rule == Rules.NotYaml && meant is not null && known is { Meant: null, Choices.Count: 1 } ? new(known.Choices[0], []) : known;

        // Another field or section, for what is right and in the wrong one.
        static bool IsMove(Proposal choice) => choice.Form is ProposalForm.Pair or ProposalForm.Moved;

        Fix? Fix(Proposal? proposal) =>
            proposal is not null && edits.Of(proposal, place.Token) is { } edit && (finding.Rule != Rules.NotYaml || YamlProgress.IsIn(textOf(file.FilePath), file.Ranges[place.Token].Start, edit)) ? new(file.FilePath, edit, proposal.IsSafe && !LosesComment(edit)) { Label = proposal.Label } : null;

        // What is taken out may have a comment beside it, which is nowhere else.
        bool LosesComment(TextEdit edit) => edit.Text.Length == 0 && edit.Length > 0 && textOf(file.FilePath).Substring(edit.Start, edit.Length).IndexOf(" #", StringComparison.Ordinal) >= 0;
    }
}
