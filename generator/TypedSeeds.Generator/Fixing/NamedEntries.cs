using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Names the entry that is meant where its name, an alias or the like is written in the place of its id.</summary>
/// <remarks>Ids are checked without names, so that another name binds no file again. The names are read only where a finding asks.</remarks>
internal static class NamedEntries
{
    /// <summary>For so many findings a part of a name is looked for, each in all names.</summary>
    private const int MostByParts = 100;

    /// <summary>The findings, those that ask with what the names of entries answer.</summary>
    public static FindingList In(FindingList list, EntryNames names)
    {
        if (!list.Findings.Any(IsOpen))
        {
            return list;
        }

        var left = MostByParts;
        return new(list.Findings.Select(finding => IsOpen(finding) ? Answered(finding, names, HasNoHint(finding) && left-- > 0) : finding).ToEquatableArray());
    }

    // What had the id before is surely meant. An id with a slip is, where no other entry has the name that is written.
    private static bool IsOpen(Finding finding) => finding is { Asked.Name.Length: > 0, Proposal: not { IsSafe: true } } || IsSlip(finding);

    private static bool IsSlip(Finding finding) => finding is { Asked.Name: { Length: > 0 } name, Proposal: { IsSafe: true, Form: ProposalForm.Value, Value: var meant } } && SameName.Is(name, meant);

    private static bool HasNoHint(Finding finding) => finding is { Proposal: null, Choices.Count: 0 };

    private static Finding Answered(Finding finding, EntryNames names, bool byParts)
    {
        var question = finding.Asked!;
        var found = names.Named(question, finding.Place.Path, byParts);
        if (IsSlip(finding))
        {
            return OfSlip(finding, found);
        }

        return found.Count is 0 or > Hint.MostChoices ? finding : finding.Answered(Hint.Of(
            $"; did you mean {ListText.Or([.. found.Select(static entry => $"'{entry.Id}'").Distinct()])}, whose {found[0].Word}{(found[0].Word.IndexOf(' ') < 0 ? " it is" : string.Empty)}?{question.Remark}",
            [.. found.Select(static entry => new Proposal(entry.Id, IsSafe: false)).Distinct()]));
    }

    // Two entries may be meant, so a person chooses.
    private static Finding OfSlip(Finding finding, IReadOnlyList<(string Id, string Word)> found)
    {
        var meant = finding.Proposal!.Value;
        var others = found.Where(entry => entry.Id != meant).ToArray();
        return others.Length == 0 ? finding
            : others.Length >= Hint.MostChoices ? finding.LookedAt()
            : finding.Answered(Hint.Of(
                $"; did you mean '{meant}', or {ListText.Or([.. others.Select(static entry => $"'{entry.Id}'").Distinct()])}, whose {others[0].Word} it is?",
                [new(meant, IsSafe: false), .. others.Select(static entry => new Proposal(entry.Id, IsSafe: false)).Distinct()]));
    }
}
