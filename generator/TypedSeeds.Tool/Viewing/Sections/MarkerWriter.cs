using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes the marks before quoted words. They are written from left to right in lines of either direction, and do not decide it.</summary>
internal sealed class MarkerWriter(HtmlWriter html, CorpusView view, MarkedText text)
{
    /// <summary>More marks at one place are gathered into a list.</summary>
    private const int MostInARow = 2;

    public void Write(int offset)
    {
        var places = text.StartingAt(offset).ToArray();
        foreach (var place in places.Where(place => !text.HasMark(place)))
        {
            html.Leaf("span", string.Empty, ("class", "pin"), ("id", place.Id));
        }

        var marked = places.Where(text.HasMark).ToArray();
        if (marked.Length > MostInARow)
        {
            WriteGathered(marked);
            return;
        }

        foreach (var place in marked)
        {
            WriteMark(place, name: null);
        }
    }

    /// <summary>What kind of entry a place belongs to: the act of a statement, the kind of any other.</summary>
    public static string KindOf(QuotedPlace place) =>
        place.Owner.Key.Kind == KindTable.Statement ? CorpusView.ActOf(place.Owner.Entry).Name : place.Owner.Key.Kind.Replace('-', ' ');

    private void WriteGathered(QuotedPlace[] places)
    {
        using var group = html.Open("span", ("class", "marks"), ("dir", "ltr"), ("lang", "en"), ("tabindex", "-1"), ("role", "group"), ("aria-label", Counted.Of(places.Length, "mark")));
        html.Leaf("span", Gist(places), ("class", "gist"), ("aria-hidden", "true"));
        using var list = html.Open("span", ("class", "list"));
        foreach (var place in places)
        {
            WriteMark(place, view.NameOf(place.Owner.Key));
        }
    }

    private void WriteMark(QuotedPlace place, string? name)
    {
        var act = place.Owner.Key.Kind == KindTable.Statement ? CorpusView.ActOf(place.Owner.Entry) : null;
        html.Leaf(
            "a",
            place.Owner.Mark,
            ("class", act is not null ? $"mark {ColourSheet.ClassOf(act)}" : place.Role == PlaceRole.Erratum ? "mark erratum" : "mark other"),
            ("id", place.Id),
            ("href", view.Links.To(place.Owner.Key)),
            ("dir", "ltr"),
            ("lang", "en"),
            ("aria-label", act is null ? $"{place.Owner.Key.Kind.Replace('-', ' ')} {place.Owner.Mark.TrimStart('*')}" : $"statement {place.Owner.Mark}: {act.Name}"),
            ("data-name", name is null ? null : (HtmlText)KindOf(place) + ": " + HtmlText.Isolated(name)));
    }

    // 15–18 for statements, *3–4 for errata, and the number of all others.
    private static string Gist(QuotedPlace[] places)
    {
        var (statements, errata) = (Range(places, PlaceRole.Statement), Range(places, PlaceRole.Erratum));
        var others = places.Count(place => place.Role is PlaceRole.Other or PlaceRole.Aside);
        string?[] parts = [statements, errata, others > 0 ? $"+{others}" : null];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string? Range(QuotedPlace[] places, PlaceRole role)
    {
        var marks = places.Where(place => place.Role == role).Select(place => place.Owner).ToArray();
        return marks.Length switch
        {
            0 => null,
            1 => marks[0].Mark,
            _ => FormattableString.Invariant($"{marks[0].Mark}–{marks[^1].Number}"),
        };
    }
}
