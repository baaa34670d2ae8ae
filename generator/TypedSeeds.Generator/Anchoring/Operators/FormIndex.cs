namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Forms of a table by their first character, in each way to write it, and by the second.</summary>
internal sealed class FormIndex
{
    private const int AsciiCount = 128;

    private readonly Bucket?[] _ascii = new Bucket?[AsciiCount];
    private readonly Dictionary<char, Bucket> _others = [];

    public void Add(OperatorForm form)
    {
        Add(form.First, form);
        foreach (var other in form.OtherFirsts)
        {
            Add(other, form);
        }
    }

    /// <summary>The forms that may begin with two characters, the longest first; null where there are none.</summary>
    /// <param name="first">The first character.</param>
    /// <param name="second">The second one, in any letter case; 0 at the end of the text.</param>
    public List<OperatorForm>? Of(char first, char second) => Of(first)?.Of(OperatorForm.SmallOf(second));

    private Bucket? Of(char first) => first < AsciiCount ? _ascii[first] : _others.TryGetValue(first, out var bucket) ? bucket : null;

    private void Add(char first, OperatorForm form)
    {
        if (Of(first) is not { } bucket)
        {
            bucket = new Bucket();
            if (first < AsciiCount)
            {
                _ascii[first] = bucket;
            }
            else
            {
                _others.Add(first, bucket);
            }
        }

        bucket.Add(form);
    }

    /// <summary>The forms that begin with one character. Those for a second one are chosen when it is first met in a text.</summary>
    private sealed class Bucket
    {
        private static readonly List<OperatorForm> None = [];

        private readonly List<OperatorForm> _forms = [];
        private readonly List<OperatorForm>?[] _bySecond = new List<OperatorForm>?[AsciiCount];

        // The longest comes first, so that “not only” is found and not “not”.
        public void Add(OperatorForm form)
        {
            var at = 0;
            while (at < _forms.Count && _forms[at].Length >= form.Length)
            {
                at++;
            }

            _forms.Insert(at, form);
        }

        public List<OperatorForm>? Of(char second)
        {
            if (second >= AsciiCount)
            {
                return _forms;
            }

            var chosen = _bySecond[second] ??= Choose(second);
            return chosen.Count == 0 ? null : chosen;
        }

        private List<OperatorForm> Choose(char second)
        {
            var chosen = _forms.FindAll(form => form.MayGoOn(second));
            return chosen.Count == 0 ? None : chosen;
        }
    }
}
