namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Forms of a table by their first character, in each way to write it.</summary>
internal sealed class FormIndex
{
    private const int AsciiCount = 128;

    private readonly List<OperatorForm>?[] _ascii = new List<OperatorForm>?[AsciiCount];
    private readonly Dictionary<char, List<OperatorForm>> _others = [];

    public void Add(OperatorForm form)
    {
        Add(form.First, form);
        foreach (var other in form.OtherFirsts)
        {
            Add(other, form);
        }
    }

    /// <summary>The forms that begin with a character, the longest first; null where there are none.</summary>
    public List<OperatorForm>? Of(char character) =>
        character < AsciiCount ? _ascii[character] : _others.TryGetValue(character, out var forms) ? forms : null;

    // The longest comes first, so that “not only” is found and not “not”.
    private void Add(char first, OperatorForm form)
    {
        if (Of(first) is not { } forms)
        {
            forms = [];
            Set(first, forms);
        }

        var at = 0;
        while (at < forms.Count && forms[at].Length >= form.Length)
        {
            at++;
        }

        forms.Insert(at, form);
    }

    private void Set(char first, List<OperatorForm> forms)
    {
        if (first < AsciiCount)
        {
            _ascii[first] = forms;
        }
        else
        {
            _others.Add(first, forms);
        }
    }
}
