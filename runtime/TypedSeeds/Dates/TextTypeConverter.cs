using System.ComponentModel;
using System.Globalization;

namespace TypedSeeds;

/// <summary>Reads a value from its text for what asks type descriptors, such as the binder of configurations, which else makes an empty value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextTypeConverter<T> : TypeConverter
    where T : IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, culture) : base.ConvertFrom(context, culture, value);
}
