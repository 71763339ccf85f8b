package io.imageshare.bench.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/** A logarithmic axis with a number at each power of ten. */
final class PowersOfTen extends LogAxis {
  /** How much farther it goes, so that its first and its last number stand on it. */
  private static final double BEYOND = 1.05;

  private static final long serialVersionUID = 1;

  /** From the power below the least value to the one above the greatest. */
  PowersOfTen(String title, double least, double greatest) {
    super(title);
    setTickUnit(new NumberTickUnit(1));
    setRange(
        Math.pow(10, Math.floor(Math.log10(least))) / BEYOND,
        Math.pow(10, Math.ceil(Math.log10(greatest))) * BEYOND);
  }

  /** The same ticks with plain text, since text with attributes would be drawn as shapes. */
  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (Object each : super.refreshTicks(graphics, state, area, edge)) {
      ValueTick tick = (ValueTick) each;
      ticks.add(
          new NumberTick(
              tick.getTickType(),
              tick.getValue(),
              PlotLook.numbers().format(tick.getValue()),
              tick.getTextAnchor(),
              tick.getRotationAnchor(),
              tick.getAngle()));
    }
    return ticks;
  }
}
